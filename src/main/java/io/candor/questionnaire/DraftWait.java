package io.candor.questionnaire;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** {@code Prefer: wait=N} (RFC 7240): holds a reply back until the draft is settled or N seconds are over. */
@ApplicationScoped
class DraftWait {

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,4})");
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** The draft may be made by another node, so the row is asked, not a signal of this process awaited. */
    private static final long ASK_EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    void settled(UUID id, String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        if (!wait.find()) {
            return;
        }
        long seconds = Math.min(Long.parseLong(wait.group(1)), LONGEST.toSeconds());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end && !settled(id)) {
            LockSupport.parkNanos(ASK_EVERY);
        }
    }

    private static boolean settled(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Questionnaire.byId(id).map(q -> q.state.settled()).orElse(true));
    }
}
