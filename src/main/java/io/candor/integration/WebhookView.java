package io.candor.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook over the wire; its secret is shown when it is made and nowhere else.
 *
 * @param secretOverlapUntil until then the secret before signs as well; null where there is none
 * @param failingSince first failure since the last success; null while all is well
 * @param disabledWhy why Candor turned it off; null where it did not
 * @param etag to be sent as If-Match with a change
 */
@Schema(name = "Webhook")
public record WebhookView(UUID id, String url, String description, List<String> events, WebhookState state,
        Instant createdAt, String createdBy, Instant secretOverlapUntil, Instant failingSince, Instant disabledAt,
        String disabledWhy, String etag) {

    static WebhookView of(Webhook w, Instant now) {
        return new WebhookView(w.id, w.url, w.description, w.events, w.state, w.createdAt, w.createdBy,
                w.previousUntil != null && now.isBefore(w.previousUntil) ? w.previousUntil : null, w.failingSince,
                w.disabledAt, w.disabledWhy, '"' + String.valueOf(w.version) + '"');
    }
}
