package io.candor.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.app.PackagedService;
import io.candor.app.Staff;
import io.candor.core.Sha256;
import io.restassured.http.ContentType;

/** The programs under docs/examples, run as a reader runs them, against the packaged service. */
class ExamplesIT {

    @TempDir
    static Path folder;
    private static PackagedService service;
    private static Staff staff;
    private static String token;

    @BeforeAll
    static void start() throws IOException {
        service = PackagedService.start(folder, Map.of("CANDOR_WEBHOOKS_ALLOW", "127.0.0.1"));
        staff = new Staff(service.base(), service.tokenFile());
        token = staff.administrator().contentType(ContentType.JSON)
                .body(Map.of("label", "CRM", "scopes", List.of("questionnaires:read", "questionnaires:write"),
                        "expiresAt", Instant.now().plus(Duration.ofDays(1)).toString()))
                .post("/api/v1/tokens").then().statusCode(201).extract().path("secret");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_crm_client_brings_the_completed_file_and_its_receipt() throws Exception {
        Path completed = folder.resolve("completed.xlsx");
        Process client = java(Map.of("CANDOR_TOKEN", token), "client.log", "docs/examples/CrmClient.java",
                service.base(),
                "questionnaires/sig-shaped.xlsx", "datanostro", completed.toString(), "reference=0065g00000XyZab",
                "customer=Northwind Bank", "dealValue=120000", "currency=EUR");
        assertThat(client.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(client.exitValue()).as(said("client.log")).isZero();
        assertThat(said("client.log")).contains("filled ", "completed " + completed);
        JsonNode receipt = new ObjectMapper().readTree(Path.of(completed + ".receipt.json").toFile());
        assertThat(receipt.path("completed").asText()).isEqualTo(Sha256.of(Files.readAllBytes(completed)).hex());
        staff.administrator().queryParam("reference", "0065g00000XyZab").get("/api/v1/questionnaires").then()
                .statusCode(200).body("items[0].deal.currency", is("EUR"));
    }

    @Test
    void the_crm_client_says_what_is_wrong() throws Exception {
        Process client = java(Map.of("CANDOR_TOKEN", "cdr_nobody"), "refused.log", "docs/examples/CrmClient.java",
                service.base(), "questionnaires/plain.csv", "datanostro", folder.resolve("none").toString());
        assertThat(client.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(client.exitValue()).isNotZero();
        assertThat(said("refused.log")).contains("401");
    }

    @Test
    void the_receiver_takes_what_candor_sent_and_turns_away_the_rest() throws Exception {
        int port = ExampleReceiver.freePort();
        String secret = staff.administrator().contentType(ContentType.JSON)
                .body(Hooks.form(ExampleReceiver.address(port).toString(), "questionnaire.drafted"))
                .post(Hooks.WEBHOOKS)
                .then().statusCode(201).extract().path("secret");
        try (ExampleReceiver receiver = ExampleReceiver.start(port, secret, folder.resolve("receiver.log"))) {
            staff.administrator().multiPart("file", new File("questionnaires/plain.csv"))
                    .multiPart("collections", "datanostro").post("/api/v1/questionnaires").then().statusCode(202);
            receiver.await("questionnaire.drafted");

            Instant now = Instant.now();
            String id = "msg_" + UUID.randomUUID();
            assertThat(receiver.send(id, now, ExampleReceiver.sign(ExampleReceiver.secret(), id, now)).body())
                    .isEqualTo("forged");
            assertThat(receiver.send(id, now, ExampleReceiver.sign(secret, id, now)).body()).isEqualTo("taken");
        }
    }

    private static Process java(Map<String, String> environment, String log, String... arguments) throws IOException {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(List.of(arguments));
        java.environment().putAll(environment);
        return java.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start();
    }

    private static String said(String log) throws IOException {
        return Files.readString(folder.resolve(log));
    }
}
