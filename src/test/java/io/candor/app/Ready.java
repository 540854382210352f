package io.candor.app;

import static io.restassured.RestAssured.given;

import java.time.Duration;

import org.awaitility.Awaitility;

/** Waits until the service under test has loaded its bank. */
public final class Ready {

    private Ready() {
    }

    public static void await() {
        Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200))
                .until(() -> given().get("/health/ready").statusCode() == 200);
    }
}
