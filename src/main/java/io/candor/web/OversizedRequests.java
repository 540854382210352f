package io.candor.web;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * Turns away a request whose announced length is over the limit, before a byte of it is read and with our own words: the
 * server's own check, which still holds for requests that announce no length, says nothing but 413.
 */
class OversizedRequests {

    /** Before every other handler, the server's own limit among them. */
    private static final int FIRST = 1_000;

    private final long most;

    OversizedRequests(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        long announced = announced(request.request().getHeader(HttpHeaders.CONTENT_LENGTH));
        if (announced <= most) {
            request.next();
            return;
        }
        JsonObject problem = new JsonObject().put("type", Problems.type("request-too-large").toString())
                .put("status", 413).put("title", "The request is larger than allowed")
                .put("detail", "It announces " + announced + " bytes; a request may have " + most
                        + ". Send large questionnaires one by one, without pictures that they do not need.");
        request.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close").end(problem.encode());
    }

    /** A header that is no number is the server's to refuse. */
    private static long announced(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
