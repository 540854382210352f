package io.candor.integration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Somebody who wants to be told of some events at an address. */
@Entity
public class Webhook extends PanacheEntityBase {

    @Id
    public UUID id;
    public String url;
    public String description;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> events;
    WebhookState state;
    String secret;
    @Column(name = "previous_secret")
    String previousSecret;
    @Column(name = "previous_until")
    Instant previousUntil;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "created_by")
    public String createdBy;
    @Column(name = "failing_since")
    public Instant failingSince;
    @Column(name = "disabled_at")
    public Instant disabledAt;
    @Column(name = "disabled_why")
    public String disabledWhy;
    @Version
    public long version;

    static Optional<Webhook> byId(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<Webhook> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Webhook> wanting(EventType type) {
        return Webhook.<Webhook>list("state = ?1", WebhookState.ACTIVE).stream()
                .filter(w -> w.events.contains(type.slug())).toList();
    }

    /** The one before goes on signing for a while, so that receivers can change over at their own time. */
    SigningSecret rotate(Instant overlapEnds) {
        previousSecret = secret;
        previousUntil = overlapEnds;
        SigningSecret fresh = SigningSecret.random();
        secret = fresh.text();
        return fresh;
    }

    /** Those that sign now, the current one first. */
    List<SigningSecret> secrets(Instant now) {
        List<SigningSecret> all = new ArrayList<>(List.of(new SigningSecret(secret)));
        if (previousSecret != null && now.isBefore(previousUntil)) {
            all.add(new SigningSecret(previousSecret));
        }
        return all;
    }

    void turn(WebhookState to) {
        state = to;
        disabledAt = null;
        disabledWhy = null;
        failingSince = null;
    }

    void disable(String why, Instant now) {
        state = WebhookState.DISABLED;
        disabledAt = now;
        disabledWhy = why;
    }
}
