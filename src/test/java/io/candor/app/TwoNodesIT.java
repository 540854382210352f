package io.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Two packaged services on one PostgreSQL. */
class TwoNodesIT {

    private static final String QUESTION = "Do you have a documented access control policy?";

    @TempDir
    Path folder;

    @Test
    void both_start_at_once_on_an_empty_database_and_an_answer_retired_on_one_is_not_offered_by_the_other()
            throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"))) {
            Path tokenFile = Files.createDirectories(folder.resolve("one/data")).resolve("token.header");
            Map<String, String> shared = Map.of("QUARKUS_DATASOURCE_JDBC_URL", postgres.url("nodes"),
                    "QUARKUS_DATASOURCE_USERNAME", postgres.user(), "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                    // Only the notification can be in time.
                    "CANDOR_BANK_FOLLOW_EVERY", "10M", "CANDOR_ACCESS_TOKEN_FILE", tokenFile.toString());
            Files.createDirectories(folder.resolve("two"));
            CompletableFuture<PackagedService> first = CompletableFuture
                    .supplyAsync(() -> PackagedService.start(folder.resolve("one"), shared));
            CompletableFuture<PackagedService> second = CompletableFuture
                    .supplyAsync(() -> PackagedService.start(folder.resolve("two"), shared));
            try (PackagedService one = first.join(); PackagedService two = second.join()) {
                Staff there = new Staff(one.base(), tokenFile);
                Staff here = new Staff(two.base(), tokenFile);
                String best = ask(here).extract().path("candidates[0].answer");
                String edition = there.administrator().get("/api/v1/answers/" + best).then().statusCode(200).extract()
                        .header("ETag");
                there.administrator().header("If-Match", edition).contentType(ContentType.JSON)
                        .body(Map.of("reason", "no longer true")).post("/api/v1/answers/" + best + "/retire").then()
                        .statusCode(200);
                Awaitility.await().atMost(Duration.ofSeconds(5)).pollInterval(Duration.ofMillis(100)).untilAsserted(
                        () -> ask(here).body("candidates.answer", not(hasItem(best))));
                assertThat(Files.readString(folder.resolve("two/out.log"))).doesNotContain("ERROR");
            }
        }
    }

    private static ValidatableResponse ask(Staff staff) {
        return staff.administrator().contentType(ContentType.JSON)
                .body(Map.of("question", QUESTION, "collections", List.of("tracuto"))).post("/api/v1/ask").then()
                .statusCode(200);
    }
}
