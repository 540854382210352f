package io.candor.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A link that works once: whoever holds it chooses the account's password. */
@Entity
@Table(name = "access_invitation")
class Invitation extends PanacheEntityBase {

    @Id
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digest;
    @Column(name = "account_id")
    public UUID accountId;
    @Column(name = "expires_at")
    public Instant expiresAt;

    /** Locked, so that of two who follow the same link at once only one gets in. */
    static Optional<Invitation> open(Secret presented, Instant now) {
        return Invitation.<Invitation>findByIdOptional(presented.digest(), LockModeType.PESSIMISTIC_WRITE)
                .filter(i -> i.expiresAt.isAfter(now));
    }

    /** A newer link takes the place of an older one. */
    static Secret renew(Account account, Instant until) {
        delete("accountId", account.id);
        Secret secret = Secret.random();
        Invitation invitation = new Invitation();
        invitation.digest = secret.digest();
        invitation.accountId = account.id;
        invitation.expiresAt = until;
        invitation.persist();
        return secret;
    }
}
