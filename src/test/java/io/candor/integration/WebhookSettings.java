package io.candor.integration;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Receivers of tests listen on this one loopback address, and nobody waits for hours. */
public final class WebhookSettings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("candor.webhooks.allow", "127.0.0.1/32", "candor.webhooks.retries", "300ms,300ms,300ms",
                "candor.webhooks.timeout", "2s", "candor.webhooks.look-every", "1s");
    }

    @Override
    public void stop() {
    }
}
