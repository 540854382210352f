package io.candor.review;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.drafted;
import static io.candor.questionnaire.Api.etag;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.questionnaire.Forms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What people decided outlives a correction of the layout. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RedraftTest {

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void decisions_stay_with_their_questions_when_the_numbers_move() {
        String q = drafted("two.xlsx", Forms.twoSheets("renumbered"));
        edit(q + "/items/5", "{\"cells\": {\"D4\": \"See our list.\"}}");
        given().contentType("application/json").header("If-Match", etag(q + "/items/1")).body("{}")
                .post(q + "/items/1/decline").then().statusCode(200);
        correct(q, "{\"sheets\": [{\"sheet\": \"Main\", \"use\": \"skip\"}]}").statusCode(202)
                .body("changes.removed", is(4)).body("changes.decisionsKept", is(1))
                .body("changes.decisionsLost", hasSize(1)).body("changes.decisionsLost[0].sheet", is("Main"));
        given().get(q + "/items/1").then().body("sheet", is("Archive")).body("state", is("edited"))
                .body("reply.edits.after", contains("See our list.")).body("decidedBy", is("Ada"));
        given().get(q + "/items/1/events").then().body("items.action", contains("edit"));
    }

    @Test
    void a_decision_moves_to_the_new_answer_cells_where_it_fits_and_is_shown_again_where_not() {
        String q = drafted("plain.xlsx", Forms.plain("moved"));
        edit(q + "/items/1", "{\"cells\": {\"D4\": \"In our words.\"}}");
        edit(q + "/items/2", "{\"cells\": {\"C5\": \"Yes\", \"D5\": \"Always.\"}}");
        correct(q, """
                {"sheets": [{"sheet": "Questions", "tables": [
                  {"table": 1, "columns": {"C": "other", "D": "other", "F": "text"}}]}]}""")
                .statusCode(202).body("changes.moved", is(6)).body("changes.decisionsMoved", hasSize(2));
        given().get(q + "/items/1").then().body("state", is("edited")).body("reply.edits.cell", contains("F4"));
        given().get(q + "/items/2").then().body("state", is("suggested")).body("reply.text", is("Always."))
                .body("reply.edits", hasSize(0)).body("reason.code", is("answer-cells-changed"));
        given().contentType("application/json").header("If-Match", etag(q + "/items/2")).post(q + "/items/2/undo")
                .then().statusCode(409);
    }

    @Test
    void an_accepted_answer_is_laid_out_over_the_new_cells() {
        String q = drafted("plain.xlsx", Forms.plain("laid-out"));
        String answer = given().get(q + "/items/2").then().extract().path("candidates[0].answer");
        by("Ada", etag(q + "/items/2"), "{\"candidate\": 1}").post(q + "/items/2/accept").then().statusCode(200);
        correct(q, """
                {"sheets": [{"sheet": "Questions", "tables": [
                  {"table": 1, "columns": {"C": "other", "D": "other", "F": "text"}}]}]}""").statusCode(202);
        given().get(q + "/items/2").then().body("state", is("accepted")).body("reply.sources.answer", hasItem(answer))
                .body("reply.edits.cell", contains("F5"));
    }

    private static void edit(String item, String body) {
        by("Ada", etag(item), body).post(item + "/edit").then().statusCode(200);
    }

    private static ValidatableResponse correct(String q, String correction) {
        return by("Ada", etag(q + "/layout"), correction).header("Prefer", "wait=60").put(q + "/layout").then();
    }
}
