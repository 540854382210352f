package io.candor.review;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.drafted;
import static io.candor.questionnaire.Api.etag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.File;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.questionnaire.Forms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Several people at once, things deleted and failed in the middle. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RobustnessTest {

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void of_many_edits_on_one_edition_exactly_one_is_taken() throws Exception {
        String item = drafted("plain.xlsx", Forms.plain("race")) + "/items/1";
        String seen = etag(item);
        List<Integer> codes = atOnce(IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> by("P" + i, seen,
                "{\"cells\": {\"D4\": \"Text of P" + i + "\"}}").post(item + "/edit").statusCode()).toList());
        assertThat(codes).containsOnly(200, 412).filteredOn(c -> c == 200).hasSize(1);
        given().get(item + "/events").then().body("total", is(1));
    }

    @Test
    void two_exports_at_once_are_both_whole() throws Exception {
        String q = drafted(new File("questionnaires/caiq-shaped.xlsx"));
        Callable<String> export = () -> given().post(q + "/exports").then().statusCode(201).extract().path("completed");
        List<String> digests = atOnce(List.of(export, export));
        assertThat(digests.get(0)).isEqualTo(digests.get(1));
        given().get(q + "/exports").then().body("", hasSize(2)).body("completed", hasItem(digests.get(0)));
    }

    @Test
    void an_export_after_a_change_has_the_change_and_the_one_before_stays() {
        String q = drafted("plain.xlsx", Forms.plain("again"));
        String before = given().post(q + "/exports").then().statusCode(201).extract().path("workbook");
        byte[] first = given().get(before).asByteArray();
        by("Ada", etag(q + "/items/5"), "{\"cells\": {\"D8\": \"See our list.\"}}").post(q + "/items/5/edit").then()
                .statusCode(200);
        String after = given().post(q + "/exports").then().statusCode(201).extract().path("workbook");
        assertThat(given().get(after).asByteArray()).isNotEqualTo(first);
        assertThat(given().get(before).asByteArray()).isEqualTo(first);
    }

    @Test
    void the_annotated_copy_is_another_file_beside_the_clean_one() {
        String q = drafted("plain.xlsx", Forms.plain("annotated"));
        given().queryParam("variant", "shiny").post(q + "/exports").then().statusCode(400);
        String clean = given().post(q + "/exports").then().statusCode(201).extract().path("completed");
        String workbook = given().queryParam("variant", "annotated").post(q + "/exports").then().statusCode(201)
                .body("variant", is("annotated")).body("completed", not(is(clean))).extract().path("workbook");
        String name = given().get(workbook).then().statusCode(200).extract().header("Content-Disposition");
        assertThat(name).contains("plain-annotated.xlsx");
        given().get(q + "/exports").then().body("variant", hasItem("annotated")).body("variant", hasItem("clean"));
    }

    @Test
    void what_is_no_longer_approved_is_held_back_and_named() throws SQLException {
        String q = drafted("plain.xlsx", Forms.plain("withdrawn"));
        by("Ada", etag(q + "/items/2"), "{\"candidate\": 1}").post(q + "/items/2/accept").then().statusCode(200);
        String answer = given().get(q + "/items/2").then().extract().path("reply.sources[0].answer");
        run("update answer set state = 'retired' where collection || '/' || key = ?", answer);
        try {
            given().get(q + "/warnings").then().body("code", hasItem("answer-withdrawn"));
            by("Ada", "*", "{\"leaveUndecided\": true}").post(q + "/review/finish").then().statusCode(409)
                    .body("blockers.code", hasItem("answer-withdrawn")).body("blockers.number", hasItem(2));
            String receipt = given().post(q + "/exports").then().statusCode(201).extract().path("receipt");
            given().get(receipt).then().body("edits.answer", not(hasItem(answer)))
                    .body("open.code", hasItem("answer-withdrawn"));
            by("Ada", etag(q + "/items/2"), "{\"candidate\": 1}").post(q + "/items/2/accept").then().statusCode(409)
                    .body("type", is("urn:candor:problem:answer-withdrawn"));
        } finally {
            run("update answer set state = 'approved' where collection || '/' || key = ?", answer);
        }
    }

    @Test
    void a_questionnaire_can_be_deleted_while_it_is_drafted() {
        String id = given().multiPart("file", new File("questionnaires/sig-shaped.xlsx"))
                .multiPart("collections", "datanostro").post("/api/v1/questionnaires").then().statusCode(202)
                .extract().path("id");
        given().delete("/api/v1/questionnaires/" + id).then().statusCode(204);
        Awaitility.await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from scheduled_tasks where task_instance like ?", id + "%") == 0);
        given().get("/api/v1/questionnaires/" + id).then().statusCode(404);
        given().get("/api/v1/questionnaires/" + id + "/items").then().statusCode(404);
    }

    @Test
    void a_failed_draft_is_asked_for_again_and_keeps_what_people_decided() throws SQLException {
        String q = drafted("two.xlsx", Forms.twoSheets("failed"));
        String id = q.substring(q.lastIndexOf('/') + 1);
        by("Ada", etag(q + "/items/1"), "{}").post(q + "/items/1/decline").then().statusCode(200);
        String layout = etag(q + "/layout");
        // As if the disk had eaten it.
        run("update questionnaire_file set bytes = decode('504b0304', 'hex') || bytes where questionnaire_id = ?::uuid",
                id);
        given().contentType("application/json").header("If-Match", layout).header("Prefer", "wait=60")
                .body("{\"sheets\": [{\"sheet\": \"Archive\", \"use\": \"skip\"}]}").put(q + "/layout").then()
                .statusCode(202).body("state", is("failed"));
        given().get(q).then().body("failure.type", is("damaged-workbook"));
        given().post(q + "/exports").then().statusCode(409);
        run("update questionnaire_file set bytes = substring(bytes from 5) where questionnaire_id = ?::uuid", id);
        given().post(q + "/draft").then().statusCode(202);
        given().header("Prefer", "wait=60").get(q).then().body("state", is("drafted"));
        given().get(q + "/items").then().body("total", is(4)).body("items[0].state", is("declined"));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (ExecutorService people = Executors.newFixedThreadPool(calls.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> call : people.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        }
    }

    private void run(String sql, String parameter) throws SQLException {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setString(1, parameter);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private long count(String sql, String parameter) throws SQLException {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
