package io.candor.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.candor.app.TestDatabase;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Limits, set so low that a test can reach them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LimitsTest.Low.class)
class LimitsTest {

    public static final class Low implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("candor.access.requests", "30", "candor.access.longest-upload", "PT2S",
                    "quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    @TestHTTPResource
    URI base;

    @Test
    @DisplayName("Request flooding: one caller is slowed down, others are not")
    void request_flooding() {
        int refused = 0;
        for (int i = 0; i < 60 && refused == 0; i++) {
            var reply = People.as("fast", Role.SALES).get("/api/v1/me");
            if (reply.statusCode() == 429) {
                refused = i;
                reply.then().header("Retry-After", notNullValue()).contentType("application/problem+json")
                        .body("type", is("urn:candor:problem:too-many-requests"));
            }
        }
        assertThat(refused).isBetween(30, 45);
        People.as("another", Role.SALES).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    @DisplayName("Slow upload: a body that drips is ended, and the service goes on")
    void slow_upload() throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/questionnaires HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + People.token("slow", Role.SALES) + "\r\nContent-Length: 100000\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x").getBytes(StandardCharsets.UTF_8));
            out.flush();
            // What has come so far is all there will ever be: without an end of its own this read would time out.
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        given().get("/health/live").then().statusCode(200);
    }

    @Test
    @DisplayName("Behind TLS the cookie is secure and browsers are told to stay there")
    void behind_tls() {
        given().header("X-Forwarded-Proto", "https").get("/sign-in").then().header("Strict-Transport-Security",
                notNullValue());
        given().get("/sign-in").then().header("Strict-Transport-Security", (String) null);
        People.bean(Accounts.class).choosePassword(People.account("by tls", Role.SALES).id, "a phrase behind TLS");
        assertThat(People.nobody().header("X-Forwarded-Proto", "https").redirects().follow(false)
                .contentType("application/x-www-form-urlencoded").formParam("name", "by tls")
                .formParam("password", "a phrase behind TLS").post("/sign-in").detailedCookie("candor_session")
                .isSecured()).isTrue();
    }
}
