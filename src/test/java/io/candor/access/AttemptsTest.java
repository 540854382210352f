package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

/** Guessing gets slow for whoever guesses, and for nobody else. */
class AttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Attempts attempts = new Attempts();

    AttemptsTest() {
        at(NOON);
    }

    @Test
    void the_delay_begins_after_some_failures_doubles_and_has_an_end() {
        fail(4, "ada", "192.0.2.1");
        assertThat(attempts.pause("ada", "192.0.2.1")).isEmpty();
        fail(1, "ada", "192.0.2.1");
        assertThat(attempts.pause("ada", "192.0.2.1")).contains(Duration.ofSeconds(2));
        fail(1, "ada", "192.0.2.1");
        assertThat(attempts.pause("Ada ", "192.0.2.1")).contains(Duration.ofSeconds(4));
        fail(30, "ada", "192.0.2.1");
        assertThat(attempts.pause("ada", "192.0.2.1")).contains(Duration.ofMinutes(15));
        at(NOON.plus(Duration.ofMinutes(16)));
        assertThat(attempts.pause("ada", "192.0.2.1")).isEmpty();
    }

    @Test
    void nobody_locks_somebody_else_out() {
        fail(35, "ada", "192.0.2.1");
        assertThat(attempts.pause("ada", "192.0.2.1")).isPresent();
        assertThat(attempts.pause("ada", "198.51.100.7")).isEmpty();
        assertThat(attempts.pause("ben", "192.0.2.1")).isEmpty();
    }

    @Test
    void one_address_does_not_try_one_password_on_everybody() {
        for (int i = 0; i < 40; i++) {
            fail(1, "person " + i, "192.0.2.1");
        }
        assertThat(attempts.pause("somebody else", "192.0.2.1")).isPresent();
        attempts.succeeded("somebody else", "192.0.2.1");
        assertThat(attempts.pause("somebody else", "192.0.2.1")).as("one's own account frees nothing").isPresent();
    }

    private void at(Instant now) {
        attempts.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            attempts.failed(name, address);
        }
    }
}
