package io.candor.ledger;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What people did about one case of {@link Recalls}. A case that nobody touched has no row. */
@Entity
public class Recall extends PanacheEntityBase {

    /** Digest of answer, customer, what the customer holds and what became of it: another change is another case. */
    @Id
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String id;
    public String answer;
    @Column(name = "customer_key")
    public String customerKey;
    public RecallState state;
    public String note;
    @Column(name = "changed_by")
    public String changedBy;
    @Column(name = "changed_at")
    public Instant changedAt;
    @Version
    public long version;

    /** @param remark null for none */
    void settle(RecallState now, String remark, String who, Instant at) {
        state = now;
        note = remark;
        changedBy = who;
        changedAt = at;
    }
}
