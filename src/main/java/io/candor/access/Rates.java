package io.candor.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * How much one caller may ask for, on each node: requests of an address before it is known who it is, so that guessing is
 * slow; requests of a person or token; and uploads of these, which cost most. Whoever asks too much is told when to come
 * back.
 */
@ApplicationScoped
class Rates {

    /** Before and behind the server's own look at who it is. */
    private static final int BEFORE_SIGN_IN = 350;
    private static final int AFTER_SIGN_IN = 150;
    /** Callers remembered; whoever was away longest starts anew. */
    private static final int MOST = 20_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    AccessConfig config;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    void register(@Observes Filters filters) {
        filters.register(this::address, BEFORE_SIGN_IN);
        filters.register(this::caller, AFTER_SIGN_IN);
    }

    private void address(RoutingContext context) {
        take(context, "address " + Address.of(context.request()), config.requestsOfAddress());
    }

    private void caller(RoutingContext context) {
        if (!(context.user() instanceof QuarkusHttpUser user) || user.getSecurityIdentity().isAnonymous()) {
            context.next();
            return;
        }
        Holder holder = Holder.of(user.getSecurityIdentity());
        String who = holder == null
                ? user.getSecurityIdentity().getPrincipal().getName()
                : holder.bySession() ? "account " + holder.account() : "token " + holder.token();
        if (upload(context.request())) {
            take(context, "uploads of " + who, config.uploads());
        } else {
            take(context, who, config.requests());
        }
    }

    private void take(RoutingContext context, String key, int perMinute) {
        ConsumptionProbe probe = bucket(key, perMinute).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            context.next();
            return;
        }
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        Refusal.send(context.response(), 429, "too-many-requests", "Too many requests",
                "At most " + perMinute + " a minute. Go on in " + seconds + " s.");
    }

    private Bucket bucket(String key, int perMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, k -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE)).build());
        }
    }

    private static boolean upload(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("multipart/form-data");
    }
}
