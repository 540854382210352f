package io.candor.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A browser that signed in. Kept here and not in the cookie, so that it can be ended from here. */
@Entity
@Table(name = "access_session")
class Session extends PanacheEntityBase {

    @Id
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digest;
    @Column(name = "account_id")
    public UUID accountId;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "last_seen_at")
    public Instant lastSeenAt;
    @Column(name = "expires_at")
    public Instant expiresAt;
    @Column(name = "code_due")
    public boolean codeDue;

    static Optional<Session> of(Secret presented) {
        return findByIdOptional(presented.digest());
    }

    static void endAllOf(UUID account) {
        delete("accountId", account);
    }
}
