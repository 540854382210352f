package io.candor.access;

import java.net.URI;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Turns away what another site makes a browser send (cross-site request forgery). A browser says where a request comes
 * from, in Sec-Fetch-Site or at least in Origin, and no script of another site can change either; so a request that
 * changes something and rides on a cookie has to come from here. With SameSite cookies that is the second lock, and it
 * holds for sign-in, too, where there is no cookie yet. What brings a token along was not made by another site.
 */
@ApplicationScoped
class SameSite {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    /** Before who it is, is looked up. */
    private static final int PRIORITY = 400;

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (HARMLESS.contains(request.method().name()) || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || fromHere(request)) {
            context.next();
            return;
        }
        Refusal.send(context.response(), 403, "cross-site", "This came from another site",
                "Only pages of this service may do this. Open it here and try again; programs send a token.");
    }

    private static boolean fromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return isHere(origin, request);
        }
        // No browser: every one of them sends one of the two. Without a cookie there is nothing to ride on.
        return SessionCookie.read(request) == null;
    }

    private static boolean isHere(String origin, HttpServerRequest request) {
        try {
            String here = request.scheme() + "://" + request.authority();
            return URI.create(origin).equals(URI.create(here));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
