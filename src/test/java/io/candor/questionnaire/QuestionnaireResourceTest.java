package io.candor.questionnaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.core.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuestionnaireResourceTest {

    @TestHTTPResource("/api/v1/questionnaires")
    URI questionnaires;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void a_workbook_goes_in_and_comes_back_filled_with_its_receipt() {
        String id = upload("sig-shaped.xlsx").statusCode(202).body("state", is("drafted"))
                .body("progress.done", is(45)).body("items.filled", greaterThan(0)).extract().path("id");

        String items = "/api/v1/questionnaires/" + id + "/items";
        List<Integer> numbers = given().queryParam("size", 200).get(items).then().statusCode(200)
                .body("total", is(45)).extract().path("items.number");
        assertThat(numbers).isSorted().hasSize(45);
        given().get(items + "/1").then().statusCode(200).body("candidates", notNullValue())
                .body("candidates[0].why.parts.size()", greaterThan(0)).body("reason.code", notNullValue());

        String export = given().post("/api/v1/questionnaires/" + id + "/exports").then().statusCode(201)
                .extract().path("workbook");
        byte[] completed = given().get(export).then().statusCode(200)
                .header("Content-Disposition", containsString("sig-shaped-completed.xlsx")).extract().asByteArray();
        given().get(export.replace("/workbook", "/receipt")).then().statusCode(200)
                .body("completed", equalTo(Sha256.of(completed).hex())).body("edits.size()", greaterThan(0))
                .body("edits[0].answer", containsString("datanostro/")).body("refused.size()", is(0));
    }

    @Test
    void each_mistake_in_the_form_is_named_at_once() {
        given().multiPart("fil", new File("questionnaires/plain.csv")).multiPart("collections", "nowhere")
                .multiPart("dueDate", "soon").post("/api/v1/questionnaires").then().statusCode(400)
                .contentType("application/problem+json").body("type", is("urn:candor:problem:invalid-request"))
                .body("errors.field", hasItem("fil")).body("errors.field", hasItem("file"))
                .body("errors.field", hasItem("collections")).body("errors.field", hasItem("dueDate"));
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_and_leaves_nothing() {
        long before = total();
        send("pom.xml", "<project/>".getBytes()).statusCode(415).body("title", notNullValue());
        send("empty.xlsx", new byte[0]).statusCode(400).body("type", is("urn:candor:problem:empty-file"));
        send("cut.xlsx", new byte[]{'P', 'K', 3, 4, 20, 0}).statusCode(422)
                .body("type", is("urn:candor:problem:damaged-workbook"));
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void a_request_that_announces_too_much_is_turned_away_in_words() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(questionnaires).expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[45 << 20])).build();
        try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
            assertThat(response.body()).contains("urn:candor:problem:request-too-large", "47185920");
        }
    }

    @Test
    void a_list_without_questions_is_told_so() {
        send("prices.csv", "Item,Price\nPen,2\nPaper,3\nInk,9\n".getBytes()).statusCode(422)
                .body("type", is("urn:candor:problem:no-questions-found")).body("sheets.size()", is(1));
    }

    @Test
    void what_is_not_there_is_a_problem_and_no_trace() {
        String nowhere = "/api/v1/questionnaires/00000000-0000-0000-0000-000000000000";
        given().get(nowhere).then().statusCode(404).contentType("application/problem+json")
                .body("type", is("urn:candor:problem:not-found"));
        given().post(nowhere + "/exports").then().statusCode(404);
        given().get("/api/v1/questionnaires/not-an-id").then().statusCode(404);
        given().queryParam("size", 0).get("/api/v1/questionnaires").then().statusCode(400);
        given().queryParam("state", "lost").get("/api/v1/questionnaires").then().statusCode(400)
                .body("detail", containsString("needs-mapping"));
    }

    private static long total() {
        return given().get("/api/v1/questionnaires").then().statusCode(200).extract().<Integer>path("total");
    }

    private static ValidatableResponse upload(String sample) {
        return given().header("Prefer", "wait=60").multiPart("file", new File("questionnaires/" + sample))
                .multiPart("collections", "datanostro").post("/api/v1/questionnaires").then();
    }

    private static ValidatableResponse send(String name, byte[] bytes) {
        return given().multiPart("file", name, bytes).multiPart("collections", "datanostro")
                .post("/api/v1/questionnaires").then();
    }
}
