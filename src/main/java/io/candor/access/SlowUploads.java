package io.candor.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Ends a request whose body takes too long: one that drips byte by byte is never idle, and would hold on for ever. */
@ApplicationScoped
class SlowUploads {

    private static final int EARLY = 900;

    @Inject
    AccessConfig config;

    void register(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        long timer = context.vertx().setTimer(config.longestUpload().toMillis(), fired -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        context.next();
    }
}
