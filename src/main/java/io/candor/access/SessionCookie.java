package io.candor.access;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** The cookie that holds a session's secret: out of reach of scripts, and of other sites' forms. */
@ApplicationScoped
class SessionCookie {

    private static final String NAME = "candor_session";

    @Inject
    AccessConfig config;

    static Secret read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        return cookie == null || cookie.getValue().isBlank() ? null : new Secret(cookie.getValue());
    }

    void set(HttpServerRequest request, Secret session) {
        request.response().addCookie(cookie(request, session.text()).setMaxAge(config.sessionLongest().toSeconds()));
    }

    void clear(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.addCookie(cookie(request, "").setMaxAge(Duration.ZERO.toSeconds()));
    }

    /** Secure wherever the browser came by TLS; on the loopback address there is none. */
    private static Cookie cookie(HttpServerRequest request, String value) {
        return Cookie.cookie(NAME, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX)
                .setSecure("https".equals(request.scheme()));
    }
}
