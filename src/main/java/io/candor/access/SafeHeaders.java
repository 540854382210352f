package io.candor.access;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Tells browsers what to hold a reply to. Pages bring a policy of their own; what is no page runs nothing at all. */
@ApplicationScoped
class SafeHeaders {

    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    /** The try-out page of the API description brings its start as an inline script; nothing of ours is on it. */
    private static final String TRY_OUT = "default-src 'self'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";
    /** Under the last name the server answers for the others. */
    private static final Set<String> TRY_OUT_PAGES = Set.of("/api", "/api/", "/api/index.html");
    private static final String A_YEAR = "max-age=31536000";
    private static final int FIRST = 2_000;
    /** What comes with a 304 replaces the headers of the copy that the browser keeps: its page would lose its own policy. */
    private static final int UNCHANGED = 304;

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext context) {
        context.addHeadersEndHandler(done -> set(context));
        context.next();
    }

    private static void set(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String path = context.normalizedPath();
        boolean tryOut = TRY_OUT_PAGES.contains(path) && context.response().getStatusCode() < 400;
        if (context.response().getStatusCode() != UNCHANGED) {
            absent(headers, "Content-Security-Policy", tryOut ? TRY_OUT : NOTHING_RUNS);
        }
        absent(headers, "X-Content-Type-Options", "nosniff");
        absent(headers, "X-Frame-Options", "DENY");
        absent(headers, "Referrer-Policy", "same-origin");
        absent(headers, "Cross-Origin-Opener-Policy", "same-origin");
        absent(headers, "Cross-Origin-Resource-Policy", "same-origin");
        absent(headers, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (path.startsWith("/api/v1/")) {
            // What one person may see does not belong into a cache that others share.
            absent(headers, HttpHeaders.CACHE_CONTROL.toString(), "no-store");
        }
        if ("https".equals(context.request().scheme())) {
            absent(headers, "Strict-Transport-Security", A_YEAR);
        }
    }

    private static void absent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
