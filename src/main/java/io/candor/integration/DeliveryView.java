package io.candor.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery over the wire.
 *
 * @param message what {@code webhook-id} says, the same in every attempt and replay
 * @param replayOf the delivery that this one repeats; null for none
 * @param payload what is sent; null in lists
 * @param log every attempt, oldest first; null in lists
 */
@Schema(name = "WebhookDelivery")
public record DeliveryView(UUID id, String message, String type, String orderingKey, long sequence, DeliveryState state,
        int attempts, Instant createdAt, Instant settledAt, UUID replayOf, String payload, List<Attempt> log) {

    /**
     * @param status null where no reply came
     * @param error why none came; null where one did
     * @param response the beginning of the reply's body
     */
    @Schema(name = "WebhookAttempt")
    public record Attempt(Instant at, int millis, Integer status, String error, String response) {
    }

    static DeliveryView inList(WebhookDelivery d) {
        return of(d, null, null);
    }

    static DeliveryView whole(WebhookDelivery d) {
        WebhookEvent event = WebhookEvent.findById(d.eventId);
        return of(d, event.payload, WebhookAttempt.of(d.id).stream()
                .map(a -> new Attempt(a.at, a.millis, a.status, a.error, a.response)).toList());
    }

    private static DeliveryView of(WebhookDelivery d, String payload, List<Attempt> log) {
        return new DeliveryView(d.id, WebhookEvent.name(d.eventId), d.type, d.orderingKey, d.sequence, d.state,
                d.attempts, d.createdAt, d.settledAt, d.replayOf, payload, log);
    }
}
