package io.candor.bank;

import static io.candor.bank.Curator.ANNA;
import static io.candor.bank.Curator.BEN;
import static io.candor.bank.Curator.content;
import static io.candor.bank.Curator.read;
import static io.candor.bank.Curator.tag;
import static io.candor.bank.Curator.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DuplicatesTest {

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void a_near_duplicate_is_shown_on_save_and_stops_nobody() {
        ANNA.approved("hamster-wheel", content("Hamster wheels", "All hamster wheels are inspected by vets.",
                "Are the hamster wheels inspected by a veterinary doctor?"));
        ANNA.create("wheel-check", content("Wheel check", "Hamster wheels get an inspection by a vet.",
                "Does a veterinary doctor inspect your hamster wheels?")).statusCode(201)
                .body("findings", hasSize(1)).body("findings[0].kind", is("duplicate"))
                .body("findings[0].right.answer", is("tracuto/hamster-wheel"))
                .body("findings[0].differences.about", hasItem("words"));
        ANNA.agreed("tracuto/wheel-check");
    }

    @Test
    void an_opposite_verdict_blocks_the_approval_until_it_is_accepted_and_another_text_asks_anew() {
        ANNA.approved("moat", content("Moat", "The castle has a moat with crocodiles.",
                "Is the castle protected by a moat with crocodiles?"));
        Map<String, Object> denial = with(content("No moat", "There are no crocodiles around the castle.",
                "Does a moat with crocodiles protect your castle?"), "verdict", "no");
        ANNA.create("no-moat", denial).statusCode(201).body("findings[0].kind", is("conflict"))
                .body("findings[0].differences[0].about", is("verdict"))
                .body("findings[0].differences[0].left", is("no")).body("findings[0].differences[0].right", is("yes"));
        String id = "tracuto/no-moat";
        ANNA.act(id, "submit").statusCode(200);
        BEN.act(id, "approve").statusCode(409).body("type", is("urn:candor:problem:unresolved-conflict"))
                .body("conflicts[0].right.answer", is("tracuto/moat")).body("detail", containsString("tracuto/moat"));
        accept(id, "tracuto/rpo-nothing").statusCode(409);
        accept(id, "tracuto/moat").statusCode(204);
        given().get("/api/v1/answers/" + id + "/findings").then().statusCode(200)
                .body("[0].accepted.who", is("carl")).body("[0].accepted.reason", is("another castle"));
        BEN.act(id, "approve").statusCode(200);

        BEN.edit(id, with(denial, "text", "There is not one crocodile around the castle.")).statusCode(200)
                .body("findings[0].accepted", is((Object) null));
        BEN.act(id, "submit").statusCode(200);
        ANNA.act(id, "approve").statusCode(409);
    }

    private static ValidatableResponse accept(String id, String other) {
        return new Curator("carl").request().body(Map.of("other", other, "reason", "another castle"))
                .post("/api/v1/answers/" + id + "/accepted-conflicts").then();
    }

    @Test
    void differing_figures_for_the_same_thing_are_a_conflict_that_shows_them() {
        ANNA.approved("owl-post", with(content("Owl post", "Owls deliver mail within 4 hours.",
                "How long does the delivery of mail by owl take?"), "verdict", "none"));
        check(with(content("Owl mail", "Mail by owl is delivered within 3 days.",
                "How long does mail delivery by owl take?"), "verdict", "none")).statusCode(200)
                .body("[0].kind", is("conflict")).body("[0].differences[0].about", is("length of time"))
                .body("[0].differences[0].left", is("3 days")).body("[0].differences[0].right", is("4 hours"));
        check(with(content("Owl mail", "Mail by owl is delivered within 240 minutes.",
                "How long does mail delivery by owl take?"), "verdict", "none")).body("[0].kind", is("duplicate"));
    }

    @Test
    void held_against_planned_is_a_conflict_and_what_a_host_holds_is_none() {
        ANNA.approved("falconry", with(content("Falconry", "We hold the falconry certificate.",
                "Are your falcons certified?"), "posture", Map.of("standard", "Falconry 9000", "state", "held")));
        Map<String, Object> plan = content("Falconry plan", "The certificate is planned.",
                "When will the birds of prey get their papers?");
        check(with(plan, "posture", Map.of("standard", "Falconry 9000", "state", "planned")))
                .body("[0].kind", is("conflict")).body("[0].differences[0].about", is("posture"))
                .body("[0].differences[0].left", is("Falconry 9000: planned"));
        check(with(plan, "posture", Map.of("standard", "Falconry 9000", "state", "inherited"))).body("", hasSize(0));
        check(with(plan, "posture", Map.of("standard", "Hawking 1000", "state", "planned"))).body("", hasSize(0));
    }

    @Test
    void an_inverted_wording_turns_the_verdict_round() {
        ANNA.approved("dragons", content("Dragons", "Dragons are kept on chains.", "Are dragons kept on chains?"));
        Map<String, Object> inverted = Map.of("text", "Are the dragons not kept on chains?", "stance", "inverted");
        check(with(content("Chains", "Chained they are.", "x"), "wordings", List.of(inverted)))
                .body("kind", not(hasItem("conflict")));
        Map<String, Object> direct = Map.of("text", "Are the dragons not kept on chains?");
        check(with(content("Chains", "Unchained they are.", "x"), "wordings", List.of(direct)))
                .body("[0].differences[0].about", is("verdict"));
    }

    private static ValidatableResponse check(Map<String, Object> content) {
        return ANNA.request().body(Map.of("collection", "tracuto", "content", content)).post("/api/v1/answers/check")
                .then();
    }

    @Test
    void merged_answers_keep_their_wordings_and_histories() {
        String one = "Are the harp strings tuned at dawn?";
        String other = "Does someone tune the strings of the harp each morning?";
        String kept = ANNA.approved("harp", with(content("Harp", "Tuned at dawn.", one), "tags", List.of("music")));
        String merged = ANNA.approved("harp-too", with(content("Harp too", "Tuned in the morning.", other), "tags",
                List.of("strings")));
        ANNA.request().header("If-Match", tag(merged)).body(Map.of("into", "datanostro/rpo", "reason", "same"))
                .post("/api/v1/answers/" + merged + "/merge").then().statusCode(400);
        ANNA.request().header("If-Match", tag(merged)).body(Map.of("into", kept, "reason", "the same fact"))
                .post("/api/v1/answers/" + merged + "/merge").then().statusCode(200)
                .body("summary.state", is("retired")).body("mergedInto", is(kept));
        read(kept).then().body("summary.pending", is("in-review")).body("content.wordings.text", hasItems(one, other))
                .body("content.tags", hasItems("music", "strings"));
        BEN.act(kept, "approve").statusCode(200);
        assertThat(given().contentType(ContentType.JSON)
                .body(Map.of("question", other, "collections", List.of("tracuto"))).post("/api/v1/ask").then()
                .extract().asString()).contains("Tuned at dawn.");
        given().get("/api/v1/answers/" + merged + "/history").then().body("revisions.size()", is(1))
                .body("events[-1].reason", is("merged into " + kept + ": the same fact"));
        given().get("/api/v1/answers/" + kept + "/history").then().body("events.action", hasItem("merge"));
    }

    /** The shipped banks were looked through by hand: nothing in them contradicts anything else. */
    @ParameterizedTest
    @ValueSource(strings = {"datanostro", "tracuto"})
    void the_shipped_banks_do_not_contradict_themselves(String collection) {
        List<String> conflicts = given().queryParam("kind", "conflict")
                .get("/api/v1/collections/" + collection + "/findings").then().statusCode(200).extract().jsonPath()
                .getList(
                        "findAll { it.left.digest != null }.collect { it.left.answer + ' / ' + it.right.answer + ' / ' "
                                + "+ it.left.wording + ' / ' + it.right.wording + ' / ' + it.differences }",
                        String.class);
        assertThat(conflicts.stream().filter(c -> !c.contains("moat")).toList()).isEmpty();
    }
}
