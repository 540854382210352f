package io.candor.review;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.drafted;
import static io.candor.questionnaire.Api.etag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.questionnaire.Forms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewTest {

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void a_candidate_is_accepted_by_its_place_and_leaves_under_the_persons_name() {
        String item = drafted("plain.xlsx", Forms.plain("accept")) + "/items/1";
        List<String> offered = given().get(item).then().statusCode(200).extract().path("candidates.answer");
        assertThat(offered).hasSizeGreaterThan(1);
        act("Ada", item, "accept", "{\"candidate\": 2}").statusCode(200).body("state", is("accepted"))
                .body("reply.sources[0].answer", is(offered.get(1))).body("decidedBy", is("Ada"))
                .body("reason.code", is("accepted")).body("confidence", nullValue());
        act("Ada", item, "accept", "{\"candidate\": 99}").statusCode(400).body("errors[0].field", is("candidate"));
        JsonPath receipt = receipt(item.replace("/items/1", ""), "clean");
        assertThat(receipt.<Map<String, Object>>getList("edits")).anySatisfy(edit -> {
            assertThat(edit.get("decider")).isEqualTo("Ada");
            assertThat(edit.get("answer")).isEqualTo(offered.get(1));
        });
    }

    @Test
    void two_people_at_once_do_not_overwrite_each_other() {
        String item = drafted("plain.xlsx", Forms.plain("twice")) + "/items/2";
        String seen = etag(item);
        by("Ada", seen, "{\"reason\": \"by letter\"}").post(item + "/decline").then().statusCode(200)
                .body("state", is("declined")).body("reason.text", is("by letter"));
        by("Bob", seen, "{}").post(item + "/decline").then().statusCode(412)
                .body("type", is("urn:candor:problem:changed-meanwhile")).body("current.decidedBy", is("Ada"))
                .body("current.etag", not(equalTo(seen)));
        given().contentType("application/json").body("{}").post(item + "/decline").then().statusCode(428);
    }

    @Test
    void a_persons_own_reply_is_marked_as_theirs_and_bound_by_what_the_cells_allow() {
        String q = drafted("plain.xlsx", Forms.plain("edit"));
        String item = q + "/items/3";
        act("Ada", item, "edit", "{\"cells\": {\"C6\": \"Perhaps\"}}").statusCode(422)
                .body("type", is("urn:candor:problem:cell-does-not-take-it"))
                .body("errors[0].field", is("cells.C6")).body("detail", containsString("Yes, No, N/A"));
        act("Ada", item, "edit", "{\"cells\": {\"B6\": \"Another question?\"}}").statusCode(422)
                .body("errors[0].field", is("cells.B6"));
        act("Ada", item, "edit", "{\"cells\": {\"C6\": \"\"}}").statusCode(422);
        act("Ada", item, "edit", "{\"verdict\": \"maybe\", \"text\": \"x\"}").statusCode(400);
        act("Ada", item, "edit", "{}").statusCode(400);
        act("Ada", item, "edit", "{\"verdict\": \"partial\", \"text\": \"In part.\"}").statusCode(422)
                .body("type", is("urn:candor:problem:no-choice-fits"));
        act("Ada", item, "edit", "{\"verdict\": \"yes\", \"text\": \"We rehearse it every quarter.\"}").statusCode(200)
                .body("state", is("edited")).body("reply.edits.cell", contains("C6", "D6"))
                .body("reply.edits.after", contains("Yes", "We rehearse it every quarter."))
                .body("reply.sources", hasSize(0));
        act("Bob", item, "edit", "{\"cells\": {\"C6\": \"No\", \"D6\": \"Not yet.\"}}").statusCode(200)
                .body("reply.edits.after", contains("No", "Not yet."));
        JsonPath receipt = receipt(q, "clean");
        assertThat(receipt.<Map<String, Object>>getList("edits")).anySatisfy(edit -> {
            assertThat(edit).containsEntry("cell", "D6").containsEntry("after", "Not yet.")
                    .containsEntry("answer", "").containsEntry("decider", "Bob");
        });
    }

    @Test
    void every_action_is_kept_and_the_last_ones_are_undone_one_by_one() {
        String item = drafted("plain.xlsx", Forms.plain("undo")) + "/items/1";
        String first = given().get(item).then().extract().path("state");
        act("Ada", item, "undo", "{}").statusCode(409).body("type", is("urn:candor:problem:nothing-to-undo"));
        act("Ada", item, "decline", "{}").statusCode(200);
        act("Bob", item, "not-applicable", "{\"text\": \"No such system.\"}").statusCode(200)
                .body("reply.edits.after", contains("N/A", "No such system.")).body("state", is("edited"))
                .body("reason.code", is("not-applicable"));
        act("Ada", item, "reopen", "{}").statusCode(200).body("reason.code", is("reopened"));
        People.as("Bob").contentType("application/json").body("{\"text\": \"Sure?\"}")
                .post(item + "/comments").then().statusCode(201).body("text", is("Sure?")).body("actor", is("Bob"));
        act("Ada", item, "undo", "{}").statusCode(200).body("state", is("edited")).body("decidedBy", is("Bob"));
        act("Ada", item, "undo", "{}").statusCode(200).body("state", is("declined"));
        act("Ada", item, "undo", "{}").statusCode(200).body("state", is(first)).body("decidedBy", is("candor"));
        given().queryParam("size", 200).get(item + "/events").then().body("total", is(7)).body("items.action",
                contains("decline", "not-applicable", "reopen", "comment", "undo", "undo", "undo"))
                .body("items[1].before.state", is("declined")).body("items[1].after.state", is("edited"));
        String next = given().queryParam("size", 3).get(item + "/events").then().body("items", hasSize(3))
                .extract().path("next");
        given().queryParam("after", next).get(item + "/events").then().body("items.action",
                contains("comment", "undo", "undo", "undo")).body("next", nullValue());
    }

    @Test
    void the_undo_key_takes_back_what_one_did_oneself_only() {
        String q = drafted("plain.xlsx", Forms.plain("undo key"));
        act("Ada", q + "/items/1", "decline", "{}").statusCode(200);
        act("Bob", q + "/items/1", "not-applicable", "{}").statusCode(200);
        press("Ada", q).statusCode(409).body("detail", containsString("Bob changed the question last"));
        given().get(q + "/items/1").then().body("decidedBy", is("Bob"));
        press("Bob", q).statusCode(200);
        press("Ada", q).statusCode(200);
        given().get(q + "/items/1").then().body("decidedBy", is("candor"));
    }

    /** As the page's script does it. */
    private static ValidatableResponse press(String person, String questionnaire) {
        return People.as(person).contentType(ContentType.URLENC).header("HX-Request", "true").formParam("next", 1)
                .post(questionnaire.replaceFirst(".*/questionnaires", "/questionnaires") + "/review/items/1/undo")
                .then();
    }

    @Test
    void items_are_assigned_filtered_and_counted() {
        String q = drafted("two.xlsx", Forms.twoSheets("assign"));
        by("Ada", "*", "{\"assignee\": \"Bob\", \"sheet\": \"Archive\"}").post(q + "/review/assign").then()
                .statusCode(200).body("changed", contains(5, 6));
        by("Ada", "*", "{\"assignee\": \"Eve\", \"items\": [1]}").post(q + "/review/assign").then().statusCode(200);
        by("Ada", "*", "{\"assignee\": \"Eve\"}").post(q + "/review/assign").then().statusCode(400);
        by("Ada", "*", "{\"assignee\": \"Eve\", \"section\": \"none such\"}").post(q + "/review/assign").then()
                .statusCode(400);
        given().queryParam("assignee", "Bob").get(q + "/items").then().body("items.number", contains(5, 6));
        given().queryParam("unassigned", true).get(q + "/items").then().body("items.number", contains(2, 3, 4));
        given().queryParam("sheet", "Main").queryParam("assignee", "Eve").get(q + "/items").then()
                .body("items.number", contains(1)).body("total", is(1));
        given().get(q + "/review/progress").then().statusCode(200).body("total", is(6))
                .body("people.assignee", contains("Bob", "Eve", null)).body("people.total", contains(2, 1, 3))
                .body("sections.sheet", hasItem("Archive"));
        given().queryParam("assignee", "Bob").get("/api/v1/assigned").then().statusCode(200)
                .body("total", is(1)).body("items[0].fileName", is("two.xlsx")).body("items[0].total", is(2));
        act("Ada", q + "/items/5", "undo", "{}").statusCode(200).body("assignee", nullValue());
    }

    @Test
    void a_list_that_changes_while_it_is_read_is_read_to_its_end() {
        String q = drafted("plain.xlsx", Forms.plain("paging"));
        String next = given().queryParam("size", 2).get(q + "/items").then().body("items.number", contains(1, 2))
                .extract().path("next");
        act("Ada", q + "/items/1", "decline", "{}").statusCode(200);
        next = given().queryParam("size", 3).queryParam("after", next).get(q + "/items").then()
                .body("items.number", contains(3, 4, 5)).extract().path("next");
        given().queryParam("after", next).get(q + "/items").then().body("items.number", contains(6))
                .body("next", nullValue());
        given().queryParam("size", 201).get(q + "/items").then().statusCode(400);
        given().queryParam("state", "lost").get(q + "/items").then().statusCode(400);
    }

    @Test
    void suggestions_are_accepted_at_once_as_they_were_shown_and_taken_back_as_one() {
        String q = drafted(new File("questionnaires/sig-shaped.xlsx"));
        JsonPath preview = given().get(q + "/review/acceptable").then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> shown = preview.getList("acceptable");
        assertThat(shown).hasSizeGreaterThan(1);
        int first = (int) shown.getFirst().get("number");
        act("Bob", q + "/items/" + first, "decline", "{}").statusCode(200);

        String body = shown.stream()
                .map(i -> "{\"number\": %s, \"etag\": \"%s\"}".formatted(i.get("number"),
                        i.get("etag").toString().replace("\"", "\\\"")))
                .collect(Collectors.joining(",", "{\"items\": [", "]}"));
        JsonPath accepted = by("Ada", "*", body).post(q + "/review/accept").then().statusCode(200)
                .body("skipped.number", contains(first)).body("skipped[0].code", is("changed-meanwhile"))
                .body("accepted", hasSize(shown.size() - 1)).extract().jsonPath();
        given().queryParam("state", "accepted").queryParam("size", 200).get(q + "/items").then()
                .body("items.decidedBy", everyItem(is("Ada"))).body("total", is(shown.size() - 1));

        int touched = accepted.getInt("accepted[0]");
        act("Bob", q + "/items/" + touched, "decline", "{}").statusCode(200);
        by("Ada", "*", "{\"batch\": \"" + accepted.getString("batch") + "\"}").post(q + "/review/undo").then()
                .statusCode(200).body("skipped.number", contains(touched)).body("accepted", hasSize(shown.size() - 2));
        given().queryParam("state", "accepted").get(q + "/items").then().body("total", is(0));
    }

    @Test
    void a_review_is_finished_only_when_everything_is_decided_or_may_stay_empty() {
        String q = drafted("plain.xlsx", Forms.plain("finish"));
        act("Ada", q + "/items/1", "reopen", "{}").statusCode(200);
        by("Ada", "*", "{}").post(q + "/review/finish").then().statusCode(409)
                .body("type", is("urn:candor:problem:not-finishable")).body("blockers.code", hasItem("undecided"));
        by("Ada", "*", "{\"leaveUndecided\": true}").post(q + "/review/finish").then().statusCode(204);
        given().get(q).then().body("finishedBy", is("Ada"));
        act("Bob", q + "/items/1", "decline", "{}").statusCode(409).body("type", is("urn:candor:problem:finished"));
        by("Bob", etag(q + "/layout"), "{}").put(q + "/layout").then().statusCode(409);
        given().post(q + "/exports").then().statusCode(201).body("variant", is("clean"));
        given().contentType("application/json").post(q + "/review/resume").then().statusCode(204);
        act("Bob", q + "/items/1", "decline", "{}").statusCode(200);
    }

    private static ValidatableResponse act(String person, String item, String action, String body) {
        return by(person, etag(item), body).post(item + "/" + action).then();
    }

    private static JsonPath receipt(String questionnaire, String variant) {
        String receipt = given().queryParam("variant", variant).post(questionnaire + "/exports").then()
                .statusCode(201).extract().path("receipt");
        return given().get(receipt).then().statusCode(200).extract().jsonPath();
    }
}
