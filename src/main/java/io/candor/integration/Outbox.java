package io.candor.integration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Takes what happened, in the transaction in which it happened: event, deliveries and their jobs are rows of that
 * transaction. Nothing is told of what was rolled back, and nothing that was committed is lost with a node.
 */
@ApplicationScoped
class Outbox {

    @Inject
    ObjectMapper json;
    @Inject
    DeliveryJobs jobs;
    @Inject
    Clock clock;

    /**
     * What is sent.
     *
     * @param orderingKey what it is about: events of one key are sent one after the other
     * @param sequence grows from event to event of one key
     * @param data small; links lead to the rest
     */
    @JsonPropertyOrder({"type", "timestamp", "orderingKey", "sequence", "data"})
    record Payload(EventType type, Instant timestamp, String orderingKey, long sequence, Object data) {
    }

    /** Tells every active webhook that wants it. */
    @Transactional(TxType.MANDATORY)
    void post(EventType type, String orderingKey, Object data) {
        List<Webhook> webhooks = Webhook.wanting(type);
        if (webhooks.isEmpty()) {
            return;
        }
        WebhookEvent event = event(type, orderingKey, data);
        for (Webhook webhook : webhooks) {
            send(event, webhook.id, null);
        }
    }

    /** An event that is there already, to one webhook. @param replayOf null for the first time */
    WebhookDelivery send(WebhookEvent event, UUID webhook, UUID replayOf) {
        WebhookDelivery delivery = WebhookDelivery.of(event, webhook, clock.instant());
        delivery.replayOf = replayOf;
        delivery.persistAndFlush();
        jobs.schedule(delivery.id);
        return delivery;
    }

    WebhookEvent event(EventType type, String orderingKey, Object data) {
        WebhookEvent event = new WebhookEvent();
        event.id = UUID.randomUUID();
        event.sequence = WebhookEvent.nextSequence();
        event.type = type.slug();
        event.at = clock.instant();
        event.orderingKey = orderingKey;
        try {
            event.payload = json.writeValueAsString(
                    new Payload(type, event.at, orderingKey, event.sequence, data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        event.persistAndFlush();
        return event;
    }
}
