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
    public ExportVariant variant;
    @Column(name = "created_by")
    public String createdBy;
    public int written;
    public int refused;
    public int open;
    @JdbcTypeCode(SqlTypes.JSON)
    public ReceiptView receipt;
    @Basic
    public byte[] bytes;

    static Optional<QuestionnaireExport> byId(UUID questionnaire, UUID id) {
        return find("id = ?1 and questionnaireId = ?2", id, questionnaire).firstResultOptional();
    }

    static QuestionnaireExport of(UUID questionnaire, ExportVariant variant, ReceiptView receipt, byte[] bytes,
            String who, Instant now) {
        QuestionnaireExport export = new QuestionnaireExport();
        export.id = UUID.randomUUID();
        export.questionnaireId = questionnaire;
        export.createdAt = now;
        export.createdBy = who;
        export.variant = variant;
        export.original = receipt.original();
        export.completed = receipt.completed();
        export.written = receipt.edits().size();
        export.refused = receipt.refused().size();
        export.open = receipt.open().size();
        export.receipt = receipt;
        export.bytes = bytes;
        return export;
    }

    Summary summary() {
        return new Summary(id, createdAt, createdBy, variant, completed, written, refused, open);
    }

    /** Without the bytes, newest first. */
    static List<Summary> of(UUID questionnaire) {
        return find("select id, createdAt, createdBy, variant, completed, written, refused, open "
                + "from QuestionnaireExport where questionnaireId = ?1 order by createdAt desc, id", questionnaire)
                .project(Summary.class).list();
    }

    /** One line of the list of exports. */
    public record Summary(UUID id, Instant createdAt, String createdBy, ExportVariant variant, String completed,
            int written, int refused, int open) {
    }
}
