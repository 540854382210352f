package io.candor.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Lets a program act in somebody's name, within its scopes and that person's roles, until it expires or is revoked. */
@Entity
@Table(name = "access_token")
class ApiToken extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digest;
    @Column(name = "account_id")
    public UUID accountId;
    public String label;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> scopes;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "created_by")
    public String createdBy;
    @Column(name = "expires_at")
    public Instant expiresAt;
    @Column(name = "revoked_at")
    public Instant revokedAt;
    @Column(name = "last_used_at")
    public Instant lastUsedAt;

    static Optional<ApiToken> of(Secret presented) {
        return find("digest", presented.digest()).firstResultOptional();
    }

    static Optional<ApiToken> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** @param account null for everybody's */
    static List<ApiToken> newest(UUID account) {
        return account == null
                ? list("order by createdAt desc, id")
                : list("accountId = ?1 order by createdAt desc, id", account);
    }

    boolean valid(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
