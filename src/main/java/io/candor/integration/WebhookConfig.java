package io.candor.integration;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of webhooks. */
@ConfigMapping(prefix = "candor.webhooks")
interface WebhookConfig {

    /**
     * Networks that webhooks may reach although they are not public, such as {@code 10.20.0.0/16} or {@code 127.0.0.1};
     * to these, and only these, plain HTTP is spoken as well.
     */
    Optional<List<Network>> allow();

    /** Put before links; without it links are paths. */
    Optional<URI> publicUrl();

    /** How long to wait after each failed attempt; after the last a delivery is given up. A little over three days in all. */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> retries();

    /** For one attempt, from looking the name up to the last byte of the reply. */
    @WithDefault("15s")
    Duration timeout();

    /** A receiver that took nothing for so long is not tried any more until somebody turns it on again. */
    @WithDefault("120h")
    Duration disableAfter();

    /** How long the secret before the current one signs beside it. */
    @WithDefault("24h")
    Duration secretOverlap();

    /** How long events and their deliveries can be looked at and replayed. */
    @WithDefault("720h")
    Duration keep();

    /** How often to look for recalls that opened and answers that run out. */
    @WithDefault("5m")
    Duration lookEvery();

    /** How many days ahead an answer is said to run out. */
    @WithDefault("30")
    int expiringDays();
}
