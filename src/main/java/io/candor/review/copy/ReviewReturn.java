package io.candor.review.copy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.candor.core.workbook.review.ReviewDiff;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What somebody decided in a review copy that came back; applied once they looked at it. */
@Entity
@Table(name = "review_return")
public class ReviewReturn extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "copy_id")
    public UUID copyId;
    @Column(name = "returned_at")
    public Instant returnedAt;
    @Column(name = "returned_by")
    public String returnedBy;
    @JdbcTypeCode(SqlTypes.JSON)
    public ReviewDiff diff;
    /** Of the decisions it became; null until then. */
    public UUID batch;

    static Optional<ReviewReturn> byId(UUID id) {
        return findByIdOptional(id);
    }
}
