package io.candor.integration;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.candor.integration.Courier.Outcome;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** One attempt of one delivery: asks what is to be sent, sends it outside of any transaction, and keeps what came of it. */
@ApplicationScoped
class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class);
    /** How often to look whether what must be told first is settled. */
    private static final Duration IN_TURN = Duration.ofMillis(700);

    @Inject
    Courier courier;
    @Inject
    Targets targets;
    @Inject
    Outbox outbox;
    @Inject
    WebhookConfig config;
    @Inject
    Clock clock;

    /** What goes out; null fields where it is not its turn. */
    private record Letter(String url, Map<String, String> headers, String body, boolean inTurn) {
    }

    /** @return how long to wait for the next attempt; empty where there is none */
    Optional<Duration> attempt(UUID id) {
        Letter letter = QuarkusTransaction.requiringNew().call(() -> letter(id));
        if (letter == null) {
            return Optional.empty();
        }
        if (!letter.inTurn()) {
            return Optional.of(IN_TURN);
        }
        Outcome outcome = send(letter);
        return QuarkusTransaction.requiringNew().call(() -> keep(id, outcome, config.retries()));
    }

    /** At once and once, for whoever tries a receiver out and waits. */
    void once(UUID id) {
        Letter letter = QuarkusTransaction.requiringNew().call(() -> letter(id));
        Outcome outcome = send(letter);
        QuarkusTransaction.requiringNew().call(() -> keep(id, outcome, List.of()));
    }

    private Letter letter(UUID id) {
        WebhookDelivery delivery = WebhookDelivery.findById(id);
        if (delivery == null || delivery.state != DeliveryState.WAITING) {
            return null;
        }
        Webhook webhook = Webhook.findById(delivery.webhookId);
        boolean test = delivery.type.equals(EventType.TEST.slug());
        if (webhook.state != WebhookState.ACTIVE && !test) {
            // Waits without a job until somebody turns the webhook on.
            return null;
        }
        if (!test && delivery.mustWait()) {
            return new Letter(null, null, null, false);
        }
        WebhookEvent event = WebhookEvent.findById(delivery.eventId);
        return new Letter(webhook.url, headers(webhook, event), event.payload, true);
    }

    private Map<String, String> headers(Webhook webhook, WebhookEvent event) {
        Instant now = clock.instant();
        String name = WebhookEvent.name(event.id);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("user-agent", "Candor-Webhooks/1");
        headers.put("webhook-id", name);
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.put("webhook-signature", webhook.secrets(now).stream().map(s -> s.sign(name, now, event.payload))
                .collect(Collectors.joining(" ")));
        return headers;
    }

    private Outcome send(Letter letter) {
        try {
            URI uri = Targets.parse(letter.url());
            return courier.post(targets.resolve(uri), letter.headers(), letter.body());
        } catch (RefusedTarget e) {
            return Outcome.refused(e.getMessage());
        } catch (UnknownHostException e) {
            return Outcome.refused("nobody knows the name " + e.getMessage());
        }
    }

    private Optional<Duration> keep(UUID id, Outcome outcome, List<Duration> retries) {
        WebhookDelivery delivery = WebhookDelivery.findById(id);
        if (delivery == null) {
            return Optional.empty();
        }
        // Webhook first, always: attempts of several deliveries end at the same time.
        Webhook webhook = Webhook.locked(delivery.webhookId).orElseThrow();
        Instant now = clock.instant();
        WebhookAttempt.of(id, now, outcome).persist();
        delivery.attempts++;
        if (outcome.taken()) {
            webhook.failingSince = null;
            delivery.settle(DeliveryState.DELIVERED, now);
            return Optional.empty();
        }
        if (!delivery.type.equals(EventType.TEST.slug())) {
            failed(webhook, outcome, now);
        }
        if (delivery.attempts > retries.size()) {
            delivery.settle(DeliveryState.FAILED, now);
            return Optional.empty();
        }
        return webhook.state == WebhookState.ACTIVE
                ? Optional.of(jittered(retries.get(delivery.attempts - 1)))
                : Optional.empty();
    }

    private void failed(Webhook webhook, Outcome outcome, Instant now) {
        if (webhook.failingSince == null) {
            webhook.failingSince = now;
        }
        boolean forLong = webhook.failingSince.plus(config.disableAfter()).isBefore(now);
        if (webhook.state != WebhookState.ACTIVE || !forLong && !outcome.gone()) {
            return;
        }
        webhook.disable(outcome.gone()
                ? "The receiver answered 410: it wants nothing any more."
                : "Nothing was taken since " + webhook.failingSince + ".", now);
        LOG.warnf("webhook %s was turned off: %s", webhook.id, webhook.disabledWhy);
        outbox.post(EventType.WEBHOOK_DISABLED, webhook.id.toString(), WebhookNews.disabled(webhook));
    }

    /** Receivers that were down together must not be knocked down together again. */
    private static Duration jittered(Duration wait) {
        return Duration.ofMillis((long) (wait.toMillis() * ThreadLocalRandom.current().nextDouble(0.9, 1.1)));
    }
}
