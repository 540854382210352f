package io.candor.bank;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Two texts that look contradictory and that somebody looked at and let stand. Another text asks anew. */
@Entity
@Table(name = "accepted_conflict")
@IdClass(AcceptedConflict.Key.class)
public class AcceptedConflict extends PanacheEntityBase {

    @Id
    @Column(name = "digest_low", columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digestLow;
    @Id
    @Column(name = "digest_high", columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digestHigh;
    public String reason;
    public String who;
    public Instant at;

    /** The two texts, whichever way round they were found. */
    public record Key(String digestLow, String digestHigh) {

        static Key of(String one, String other) {
            return one.compareTo(other) < 0 ? new Key(one, other) : new Key(other, one);
        }
    }

    static Optional<AcceptedConflict> of(String one, String other) {
        return one.equals(other) ? Optional.empty() : findByIdOptional(Key.of(one, other));
    }

    static void accept(String one, String other, String who, String reason, Instant now) {
        Key key = Key.of(one, other);
        AcceptedConflict accepted = of(one, other).orElseGet(AcceptedConflict::new);
        accepted.digestLow = key.digestLow();
        accepted.digestHigh = key.digestHigh();
        accepted.who = who;
        accepted.reason = reason;
        accepted.at = now;
        accepted.persist();
    }
}
