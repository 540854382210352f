package io.candor.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Asks who it is: a browser that wants a page is led to the sign-in page and back, everybody else is told in words. */
final class Challenge {

    static final String SIGN_IN = "/sign-in";

    private Challenge() {
    }

    static void send(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (wantsPage(request)) {
            response.setStatusCode(303).putHeader(HttpHeaders.LOCATION, SIGN_IN + "?to=" + encoded(request.uri()))
                    .end();
            return;
        }
        if (request.getHeader("HX-Request") != null) {
            // A part of a page: the page itself has to go, or the sign-in form would appear inside of it.
            response.putHeader("HX-Redirect", SIGN_IN);
        }
        response.putHeader("WWW-Authenticate", "Bearer");
        Refusal.send(response, 401, "not-signed-in", "You are not signed in",
                "Send a valid token as Authorization: Bearer cdr_…, or sign in at " + SIGN_IN + ".");
    }

    private static boolean wantsPage(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.method().equals(HttpMethod.GET) && accept != null && accept.contains("text/html")
                && request.getHeader("HX-Request") == null && !request.path().startsWith("/api/v1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
