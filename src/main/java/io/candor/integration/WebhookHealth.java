package io.candor.integration;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.health.api.Wellness;

/**
 * Whether every receiver takes what it is sent. Wellness and not readiness: a receiver that is down is no reason to send
 * Candor's own callers elsewhere.
 */
@Wellness
class WebhookHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return QuarkusTransaction.requiringNew().call(() -> {
            long failing = Webhook.count("failingSince is not null and state = ?1", WebhookState.ACTIVE);
            long disabled = Webhook.count("state", WebhookState.DISABLED);
            return HealthCheckResponse.named("webhooks").status(disabled == 0).withData("failing", failing)
                    .withData("disabled", disabled).build();
        });
    }
}
