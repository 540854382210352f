package io.candor.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A sentence that an action leaves for the page that follows it: kept in a cookie until that page shows it. */
@RequestScoped
public class Flash {

    private static final String COOKIE = "candor-flash";
    private static final int LONGEST = 500;

    @Inject
    HttpServerRequest request;
    @Inject
    HttpServerResponse response;

    /** @param kind done or failed */
    public record Message(String kind, String text) {
    }

    public void done(String text) {
        leave("done", text);
    }

    public void failed(String text) {
        leave("failed", text);
    }

    private void leave(String kind, String text) {
        String said = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        response.addCookie(cookie(kind + "." + URLEncoder.encode(said, StandardCharsets.UTF_8).replace("+", "%20"))
                .setMaxAge(60));
    }

    Message take() {
        Cookie cookie = request.getCookie(COOKIE);
        if (cookie == null) {
            return null;
        }
        if (!response.headWritten()) {
            response.addCookie(cookie("").setMaxAge(0));
        }
        int dot = cookie.getValue().indexOf('.');
        try {
            return dot < 0
                    ? null
                    : new Message(cookie.getValue().startsWith("failed") ? "failed" : "done",
                            URLDecoder.decode(cookie.getValue().substring(dot + 1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // A cookie is whatever its sender made it.
            return null;
        }
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.STRICT);
    }
}
