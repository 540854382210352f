package io.candor.access;

import io.candor.web.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** A problem document for what is turned away before any endpoint is chosen. */
final class Refusal {

    private Refusal() {
    }

    static void send(HttpServerResponse response, int status, String slug, String title, String detail) {
        JsonObject problem = new JsonObject().put("type", Problems.type(slug).toString()).put("status", status)
                .put("title", title).put("detail", detail);
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.encode());
    }
}
