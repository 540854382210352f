package io.candor.integration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.web.Problems;

/** What was sent and what became of it; what is in it can be sent again. */
@ApplicationScoped
class DeliveryLog {

    private static final int MOST_AT_ONCE = 1_000;

    @Inject
    Outbox outbox;
    @Inject
    DeliveryJobs jobs;
    @Inject
    Delivering delivering;
    @Inject
    WebhookConfig config;
    @Inject
    Clock clock;

    @Transactional
    WebhookDelivery replay(UUID webhook, UUID delivery) {
        active(webhook);
        WebhookDelivery before = WebhookDelivery.byId(webhook, delivery)
                .orElseThrow(() -> Problems.notFound("delivery " + delivery + " of webhook " + webhook));
        if (before.state == DeliveryState.WAITING) {
            throw Problems.conflict("still-waiting", "It is on its way",
                    "The next attempt of this delivery comes by itself.");
        }
        return outbox.send(WebhookEvent.findById(before.eventId), webhook, before.id);
    }

    /** Sends again, in their order, what was given up since then. @return how many */
    @Transactional
    int replayFailed(UUID webhook, Instant since) {
        active(webhook);
        List<WebhookDelivery> failed = WebhookDelivery.failedSince(webhook, since, MOST_AT_ONCE);
        for (WebhookDelivery before : failed) {
            outbox.send(WebhookEvent.findById(before.eventId), webhook, before.id);
        }
        return failed.size();
    }

    /** What waited while the webhook was off. */
    void resume(UUID webhook) {
        WebhookDelivery.waiting(webhook).forEach(d -> jobs.schedule(d.id));
    }

    /** Sends a test at once and waits for what comes of it. */
    UUID test(UUID webhook) {
        UUID delivery = begin(webhook);
        delivering.once(delivery);
        return delivery;
    }

    @Transactional
    UUID begin(UUID webhook) {
        Webhook found = Webhook.byId(webhook).orElseThrow(() -> Problems.notFound("webhook " + webhook));
        WebhookEvent event = outbox.event(EventType.TEST, found.id.toString(),
                new WebhookNews.OfWebhook(found.id, found.description, null, null));
        WebhookDelivery delivery = WebhookDelivery.of(event, webhook, clock.instant());
        delivery.persist();
        return delivery.id;
    }

    /** Forgets what is too old to be replayed. */
    @Transactional
    void sweep() {
        WebhookEvent.delete("at < ?1", clock.instant().minus(config.keep()));
    }

    private static void active(UUID id) {
        Webhook webhook = Webhook.byId(id).orElseThrow(() -> Problems.notFound("webhook " + id));
        if (webhook.state != WebhookState.ACTIVE) {
            throw Problems.conflict("webhook-off", "This webhook is turned off",
                    "It is " + webhook.state.slug() + "; turn it on before sending anything again.");
        }
    }
}
