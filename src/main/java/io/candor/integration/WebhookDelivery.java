package io.candor.integration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One event on its way to one webhook. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "webhook_id")
    public UUID webhookId;
    @Column(name = "event_id")
    public UUID eventId;
    public long sequence;
    @Column(name = "ordering_key")
    public String orderingKey;
    public String type;
    DeliveryState state;
    public int attempts;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "settled_at")
    public Instant settledAt;
    /** The delivery that this one repeats. */
    @Column(name = "replay_of")
    public UUID replayOf;
    @Version
    public long version;

    static WebhookDelivery of(WebhookEvent event, UUID webhook, Instant now) {
        WebhookDelivery d = new WebhookDelivery();
        d.id = UUID.randomUUID();
        d.webhookId = webhook;
        d.eventId = event.id;
        d.sequence = event.sequence;
        d.orderingKey = event.orderingKey;
        d.type = event.type;
        d.state = DeliveryState.WAITING;
        d.createdAt = now;
        return d;
    }

    static Optional<WebhookDelivery> byId(UUID webhook, UUID id) {
        return find("id = ?1 and webhookId = ?2", id, webhook).firstResultOptional();
    }

    static List<WebhookDelivery> waiting(UUID webhook) {
        return list("webhookId = ?1 and state = ?2 order by sequence", webhook, DeliveryState.WAITING);
    }

    /** Given up and not replayed since, oldest first. */
    static List<WebhookDelivery> failedSince(UUID webhook, Instant since, int most) {
        return WebhookDelivery.<WebhookDelivery>find("from WebhookDelivery d where d.webhookId = ?1 and d.state = ?2 "
                + "and d.createdAt >= ?3 and d.type <> ?4 "
                + "and not exists (select 1 from WebhookDelivery r where r.replayOf = d.id) order by d.sequence",
                webhook, DeliveryState.FAILED, since, EventType.TEST.slug()).range(0, most - 1).list();
    }

    /** Whether something about the same thing has to be told first. */
    boolean mustWait() {
        return count("webhookId = ?1 and orderingKey = ?2 and sequence < ?3 and state = ?4", webhookId, orderingKey,
                sequence, DeliveryState.WAITING) > 0;
    }

    /** Newest first. @param behind only those behind this one; null for the beginning */
    static List<WebhookDelivery> newest(UUID webhook, DeliveryState state, WebhookDelivery behind, int size) {
        String query = "webhookId = ?1 and (?2 is null or state = ?2)";
        if (behind == null) {
            return WebhookDelivery.<WebhookDelivery>find(query + " order by createdAt desc, id", webhook, state)
                    .range(0, size).list();
        }
        return WebhookDelivery.<WebhookDelivery>find(
                query + " and (createdAt < ?3 or createdAt = ?3 and id > ?4) order by createdAt desc, id", webhook,
                state, behind.createdAt, behind.id).range(0, size).list();
    }

    static long count(UUID webhook, DeliveryState state) {
        return count("webhookId = ?1 and (?2 is null or state = ?2)", webhook, state);
    }

    void settle(DeliveryState as, Instant now) {
        state = as;
        settledAt = now;
    }
}
