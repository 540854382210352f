package io.candor.integration;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of requests that may be sent twice. */
@ConfigMapping(prefix = "candor.idempotency")
interface IdempotencyConfig {

    /** How long a reply is kept for whoever asks again. */
    @WithDefault("24h")
    Duration keep();

    /**
     * How long a request may run before it counts as lost with its node: longer than the longest {@code Prefer: wait} and
     * the drafting of a large workbook together.
     */
    @WithDefault("3m")
    Duration lease();
}
