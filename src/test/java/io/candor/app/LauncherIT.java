package io.candor.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.specification.RequestSpecification;

/** The launcher and the packaged service as a user starts them: a process of its own, an empty data folder. */
class LauncherIT {

    private static final int QUESTIONS = 1_500;

    @TempDir
    Path data;
    private int port;
    private Process service;

    @AfterEach
    void stop() throws InterruptedException {
        if (service != null && service.isAlive()) {
            service.destroy();
            service.waitFor(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void serve_says_where_to_look_and_leaves_no_database_running() throws Exception {
        start();
        String said = Files.readString(data.resolve("out.log"));
        assertThat(said).contains("Candor is ready", "http://127.0.0.1:" + port, "curl -sS -H @" + tokenFile(),
                "http://127.0.0.1:" + port + "/welcome?code=");
        assertThat(Files.getPosixFilePermissions(tokenFile())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        given().baseUri(base()).get("/api/v1/questionnaires").then().statusCode(401);
        signedIn().get("/api/v1/me").then().statusCode(200).body("name", is("admin"));
        signedIn().get("/api/openapi?format=json").then().statusCode(200).body("openapi", notNullValue());
        signedIn().get("/api").then().statusCode(200);

        the_line_that_it_prints_fills_a_sample(said);
        a_row_changed_by_hand_is_found();

        Process second = launch("serve");
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(Files.readString(data.resolve("out.log"))).contains("Another Candor is running on the data folder");

        service.destroy();
        assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(data.resolve("data/db/postmaster.pid")).doesNotExist();
    }

    /** Pasted into a shell as it stands. */
    private void the_line_that_it_prints_fills_a_sample(String said) throws Exception {
        Matcher line = Pattern.compile("curl -sS .*?/api/v1/questionnaires\\R", Pattern.DOTALL).matcher(said);
        assertThat(line.find()).isTrue();
        Path reply = data.resolve("reply.json");
        Process shell = new ProcessBuilder("sh", "-c", line.group()).redirectErrorStream(true)
                .redirectOutput(reply.toFile()).start();
        assertThat(ended(shell)).isZero();
        assertThat(Files.readString(reply)).contains("\"state\":\"drafted\"", "\"filled\":");
    }

    /** As somebody would do it who reads the data folder and switches the triggers off. */
    private void a_row_changed_by_hand_is_found() throws Exception {
        assertThat(ended(launch("audit", "verify"))).isZero();
        String port = Files.readAllLines(data.resolve("data/db/postmaster.pid")).get(3).strip();
        try (Connection database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/candor",
                "candor", Files.readString(data.resolve("data/password")).strip());
                Statement sql = database.createStatement()) {
            sql.execute("alter table audit_entry disable trigger all");
            assertThat(sql.executeUpdate("update audit_entry set actor = 'somebody else' where seq = 1")).isEqualTo(1);
        }
        assertThat(ended(launch("audit", "verify"))).isEqualTo(1);
        assertThat(Files.readString(data.resolve("out.log"))).contains("all as they were written",
                "entry 1 was changed: its content does not give its hash", "CHANGED BY HAND");
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void a_process_killed_while_drafting_leaves_no_half_questionnaire() throws Exception {
        start();
        Path workbook = Files.writeString(data.resolve("long.csv"), manyQuestions());
        String id = signedIn().multiPart("file", workbook.toFile()).multiPart("collections", "datanostro")
                .post("/api/v1/questionnaires").then().statusCode(202).extract().path("id");
        Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20))
                .until(() -> !state(id).equals("received"));
        service.destroyForcibly();
        assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();

        start();
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> state(id).equals("drafted"));
        signedIn().get("/api/v1/questionnaires/" + id + "/items?size=1").then().body("total",
                is(QUESTIONS));
        signedIn().get("/api/v1/questionnaires").then().body("total", is(1));
    }

    @Test
    void an_embedded_database_that_dies_is_started_again_and_unchanged_bank_files_are_not_read_twice()
            throws Exception {
        start();
        assertThat(Files.readString(data.resolve("out.log"))).contains(" added, 0 revised");
        Path pidFile = data.resolve("data/db/postmaster.pid");
        long first = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        assertThat(ProcessHandle.of(first).orElseThrow().destroyForcibly()).isTrue();
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()) != first);
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200))
                .until(() -> signedIn().get("/api/v1/questionnaires").statusCode() == 200);
        service.destroy();
        assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();

        start();
        assertThat(Files.readString(data.resolve("out.log"))).contains("the same as at the last start");
    }

    @Test
    void fill_needs_neither_server_nor_database() throws Exception {
        Path completed = data.resolve("completed.xlsx");
        Process fill = launch("fill", "questionnaires/sig-shaped.xlsx", "--bank", "answer-bank", "-c", "datanostro",
                "-o", completed.toString(), "--as-of", "2026-11-20");
        assertThat(fill.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(fill.exitValue()).isZero();
        assertThat(completed).exists();
        assertThat(Path.of(completed + ".receipt.json")).exists();
        assertThat(Files.readString(data.resolve("out.log"))).contains("45 questions:");
        assertThat(data.resolve("data")).doesNotExist();
    }

    /** Different enough that each is matched on its own. */
    private static String manyQuestions() {
        StringBuilder csv = new StringBuilder("No.,Question,Answer,Comments\n");
        for (int i = 1; i <= QUESTIONS; i++) {
            csv.append(i).append(",Does control number ").append(i).append(" protect the stored data of tenant ")
                    .append(i * 7)
                    .append("?,,\n");
        }
        return csv.toString();
    }

    private RequestSpecification signedIn() {
        return new Staff(base(), tokenFile()).administrator();
    }

    private Path tokenFile() {
        return data.resolve("data/token.header");
    }

    private String state(String id) {
        return signedIn().get("/api/v1/questionnaires/" + id).then().statusCode(200).extract()
                .path("state");
    }

    private void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        service = launch("serve");
        Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(300)).until(this::ready);
    }

    private boolean ready() throws IOException {
        assertThat(service.isAlive()).as(Files.readString(data.resolve("out.log"), StandardCharsets.UTF_8)).isTrue();
        try {
            return given().baseUri(base()).get("/health/ready").statusCode() == 200;
        } catch (Exception e) {
            // Not listening yet; REST Assured throws the checked ConnectException undeclared.
            return false;
        }
    }

    private Process launch(String... arguments) throws IOException {
        ProcessBuilder launcher = new ProcessBuilder(new File("candor").getAbsolutePath());
        launcher.command().addAll(List.of(arguments));
        launcher.environment().put("CANDOR_DATA", data.resolve("data").toString());
        launcher.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        launcher.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("out.log").toFile()));
        return launcher.start();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
