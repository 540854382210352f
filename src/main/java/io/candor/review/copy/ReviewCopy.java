package io.candor.review.copy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.candor.core.workbook.review.ReviewRow;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A workbook that was given out for review, with its rows as they were given. Never changed. */
@Entity
@Immutable
@Table(name = "review_copy")
public class ReviewCopy extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "questionnaire_id")
    public UUID questionnaireId;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "created_by")
    public String createdBy;
    /** Whose rows it holds; null for all. */
    public String assignee;
    /** Extension of its file name. */
    public String format;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ReviewRow> rows;
    public byte[] bytes;

    static Optional<ReviewCopy> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Without rows and bytes, newest first. */
    static List<Summary> of(UUID questionnaire) {
        return find("select id, createdAt, createdBy, assignee from ReviewCopy where questionnaireId = ?1 "
                + "order by createdAt desc, id", questionnaire).project(Summary.class).list();
    }

    record Summary(UUID id, Instant createdAt, String createdBy, String assignee) {
    }
}
