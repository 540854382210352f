package io.candor.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A completed file that was given out, with its receipt. Never changed. */
@Entity
@Table(name = "questionnaire_export")
public class QuestionnaireExport extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "questionnaire_id")
    public UUID questionnaireId;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String original;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String completed;
    @JdbcTypeCode(SqlTypes.JSON)
    public ReceiptView receipt;
    @Basic
    public byte[] bytes;

    static Optional<QuestionnaireExport> byId(UUID questionnaire, UUID id) {
        return find("id = ?1 and questionnaireId = ?2", id, questionnaire).firstResultOptional();
    }

    /** Without the bytes. */
    static List<Summary> of(UUID questionnaire) {
        return find("select id, createdAt, completed from QuestionnaireExport where questionnaireId = ?1 "
                + "order by createdAt desc", questionnaire).project(Summary.class).list();
    }

    /** One line of the list of exports. */
    public record Summary(UUID id, Instant createdAt, String completed) {
    }
}
