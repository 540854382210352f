package io.candor.review;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.etag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What a reviewer learns from a customer's words goes through the curators before anything is answered by it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LearningTest {

    private static final String ASKED = "Do tide tables decide when the harbour crane is inspected by your people?";
    private static final String ANSWER = "/api/v1/answers/learning/crane";

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void a_customers_wording_ranks_only_once_a_curator_took_it_over_and_another_approved_it() {
        as("anna").body(Map.of("key", "learning", "head", Map.of("name", "Learning"))).post("/api/v1/collections")
                .then()
                .statusCode(201);
        answer("crane", "The crane is looked at every spring tide.", "Is lifting equipment maintained?");
        answer("other", "People are trained once a year.", "Are your people trained?");
        Object before = ranking();
        String item = "/api/v1/questionnaires/" + asked() + "/items/1";
        int place = given().get(item).then().extract().<List<String>>path("candidates.answer")
                .indexOf("learning/crane") + 1;
        assertThat(place).isPositive();
        String body = "{\"candidate\": " + place + ", \"learn\": true}";
        by("Rita", etag(item), body).post(item + "/accept").then().statusCode(200);
        by("Rita", etag(item), "{}").post(item + "/reopen").then().statusCode(200);
        by("Rita", etag(item), body).post(item + "/accept").then().statusCode(200);

        int proposal = given().queryParam("answer", "learning/crane").get("/api/v1/proposals").then()
                .body("items", hasSize(1)).body("items[0].text", is(ASKED)).body("items[0].proposedBy", is("Rita"))
                .body("items[0].item", is(1)).body("items[0].questionnaire", notNullValue())
                .extract().path("items[0].id");
        assertThat(ranking()).isEqualTo(before);
        as("anna").post("/api/v1/proposals/" + proposal + "/accept").then().statusCode(200)
                .body("summary.pending", is("draft"));
        assertThat(ranking()).isEqualTo(before);
        changed("anna", "submit");
        assertThat(ranking()).isEqualTo(before);
        changed("ben", "approve");

        assertThat(ranking()).isNotEqualTo(before);
        ask().body("candidates[0].answer", is("learning/crane")).body("candidates[0].wording", is(ASKED))
                .body("decision", is("fill"));
        String again = "/api/v1/questionnaires/" + asked() + "/items/1";
        by("Rita", etag(again), "{\"candidate\": 1, \"learn\": true}").post(again + "/accept").then().statusCode(200);
        given().queryParam("answer", "learning/crane").get("/api/v1/proposals").then().body("items", hasSize(0));
    }

    private static ValidatableResponse ask() {
        return given().contentType(ContentType.JSON).body(Map.of("question", ASKED, "collections", List.of("learning")))
                .post("/api/v1/ask").then().statusCode(200);
    }

    private static Object ranking() {
        return ask().extract().path("candidates.collect{[it.answer, it.wording, it.score, it.confidence]}");
    }

    private static String asked() {
        return given().header("Prefer", "wait=60")
                .multiPart("file", "learning.csv",
                        ("No,Question,Answer\n1,\"" + ASKED + "\",\n").getBytes(StandardCharsets.UTF_8))
                .multiPart("collections", "learning").post("/api/v1/questionnaires").then().statusCode(202)
                .body("state", is("drafted")).extract().path("id");
    }

    private static void answer(String key, String text, String wording) {
        as("anna").body(Map.of("collection", "learning", "key", key, "content", Map.of("title", key, "domain",
                "operations", "verdict", "yes", "text", text, "wordings", List.of(Map.of("text", wording)),
                "visibility", "public", "owner", "security", "source", Map.of("document", "Handbook"))))
                .post("/api/v1/answers").then().statusCode(201);
        String at = "/api/v1/answers/learning/" + key;
        for (String step : List.of("anna submit", "ben approve")) {
            String[] act = step.split(" ");
            as(act[0]).header("If-Match", etag(at)).body(Map.of()).post(at + "/" + act[1]).then().statusCode(200);
        }
    }

    private static void changed(String who, String action) {
        as(who).header("If-Match", etag(ANSWER)).body(Map.of()).post(ANSWER + "/" + action).then().statusCode(200);
    }

    private static RequestSpecification as(String who) {
        return People.as(who).contentType(ContentType.JSON);
    }
}
