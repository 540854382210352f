package io.candor.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Slows guessing down. Failures count for an account together with the address they came from, so that nobody can lock
 * somebody else out; and for the address alone, so that one address cannot try one password on everybody. The delay
 * doubles. Names that exist and names that don't are treated alike.
 */
@ApplicationScoped
class Attempts {

    private static final int FREE = 5;
    private static final int FREE_FOR_ADDRESS = 40;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** Failures this long ago are forgotten. */
    private static final Duration REMEMBERED = Duration.ofHours(1);
    /** Bounds the memory that a flood can take; the oldest are forgotten first. */
    private static final int MOST = 20_000;

    private record Failures(int count, Instant last) {
    }

    @Inject
    Clock clock;

    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    /** How long to wait before another attempt is looked at; empty if it may be made now. */
    synchronized Optional<Duration> pause(String name, String address) {
        Duration longest = longer(pause(pair(name, address), FREE), pause(address, FREE_FOR_ADDRESS));
        return longest.isPositive() ? Optional.of(longest) : Optional.empty();
    }

    synchronized void failed(String name, String address) {
        count(pair(name, address));
        count(address);
    }

    /** Forgets the account's failures here; not the address's, or one's own account would free it for guessing. */
    synchronized void succeeded(String name, String address) {
        failures.remove(pair(name, address));
    }

    private void count(String key) {
        Instant now = clock.instant();
        Failures before = failures.get(key);
        int count = before == null || before.last().plus(REMEMBERED).isBefore(now) ? 0 : before.count();
        failures.put(key, new Failures(count + 1, now));
    }

    private Duration pause(String key, int free) {
        Failures found = failures.get(key);
        if (found == null || found.count() < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(found.count() - free, 20);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        Duration held = delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
        return Duration.between(clock.instant(), found.last().plus(held));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static String pair(String name, String address) {
        return address + " " + Account.key(name);
    }
}
