package io.candor.integration;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Something that happened, as it is told. Its id is the same in every attempt and replay: receivers go by it. */
@Entity
@Table(name = "webhook_event")
public class WebhookEvent extends PanacheEntityBase {

    @Id
    public UUID id;
    public long sequence;
    public String type;
    public Instant at;
    @Column(name = "ordering_key")
    public String orderingKey;
    public String payload;

    static long nextSequence() {
        return ((Number) getEntityManager().createNativeQuery("select nextval('webhook_event_sequence')")
                .getSingleResult()).longValue();
    }

    /** As {@code webhook-id} says it. */
    static String name(UUID id) {
        return "msg_" + id;
    }
}
