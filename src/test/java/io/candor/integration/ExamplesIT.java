package io.candor.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.awaitility.Awaitility;
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

    private static final String BODY = "{\"type\":\"questionnaire.drafted\"}";

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
        Process client = java(Map.of("CANDOR_TOKEN", token), "client.log", "docs/examples/CrmClient.java", service.base(),
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
        int port = freePort();
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        String secret = staff.administrator().contentType(ContentType.JSON)
                .body(Hooks.form(address.toString(), "questionnaire.drafted")).post(Hooks.WEBHOOKS).then()
                .statusCode(201).extract().path("secret");
        Process receiver = java(Map.of("CANDOR_WEBHOOK_SECRET", secret), "receiver.log",
                "docs/examples/WebhookReceiver.java", String.valueOf(port));
        try {
            await("listening");
            staff.administrator().multiPart("file", new File("questionnaires/plain.csv"))
                    .multiPart("collections", "datanostro").post("/api/v1/questionnaires").then().statusCode(202);
            await("questionnaire.drafted");

            String now = String.valueOf(Instant.now().getEpochSecond());
            String id = "msg_" + UUID.randomUUID();
            assertThat(send(address, id, now, null).body()).isEqualTo("not signed");
            assertThat(send(address, id, now, sign(SigningSecret.random().text(), id, now)).body()).isEqualTo("forged");
            assertThat(send(address, id, now, "v1,???").statusCode()).isEqualTo(400);
            String old = String.valueOf(Instant.now().minus(Duration.ofMinutes(10)).getEpochSecond());
            assertThat(send(address, id, old, sign(secret, id, old)).body()).isEqualTo("too old");
            assertThat(send(address, id, now, sign(secret, id, now)).body()).isEqualTo("taken");
            assertThat(send(address, id, now, sign(secret, id, now)).body()).isEqualTo("known");
        } finally {
            receiver.destroy();
        }
    }

    private static String sign(String secret, String id, String timestamp) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        return "v1," + Base64.getEncoder()
                .encodeToString(mac.doFinal((id + "." + timestamp + "." + BODY).getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(URI to, String id, String timestamp, String signature) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(to).header("webhook-id", id)
                .header("webhook-timestamp", timestamp).POST(BodyPublishers.ofString(BODY));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send((signature == null ? request : request.header("webhook-signature", signature)).build(),
                    BodyHandlers.ofString());
        }
    }

    private static Process java(Map<String, String> environment, String log, String... arguments) throws IOException {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(List.of(arguments));
        java.environment().putAll(environment);
        return java.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start();
    }

    private static void await(String said) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> said("receiver.log").contains(said));
    }

    private static String said(String log) throws IOException {
        return Files.readString(folder.resolve(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
