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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.app.MovableClock;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnswerLifeTest {

    @Inject
    MovableClock clock;
    @Inject
    ExpirySweep sweep;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    /** Where an answer can stand, and what may be done with it there; everything else is a 409 that says so. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            draft                | edit submit retire restore delete
            in-review            | return approve retire delete
            approved             | edit retire restore
            approved+draft       | edit submit discard retire restore
            approved+in-review   | return approve discard retire
            expired              | edit retire restore
            expired+draft        | edit submit discard retire restore
            expired+in-review    | return approve discard retire
            retired              | restore
            retired+draft        | edit submit discard restore
            retired+in-review    | return approve discard
            retired-draft        | restore delete
            """)
    void each_state_allows_what_it_allows_and_nothing_else(String state, String allowed) {
        List<String> possible = List.of(allowed.split(" "));
        int n = 0;
        for (AnswerAction action : AnswerAction.values()) {
            String id = standing(state, state.replace("+", "-with-") + "-" + n++);
            read(id).then().body("allowed", equalTo(possible(possible)));
            var answer = new Curator("carl").act(id, action.slug());
            if (possible.contains(action.slug())) {
                answer.statusCode(action == AnswerAction.DELETE ? 204 : 200);
            } else {
                answer.statusCode(409).contentType("application/problem+json")
                        .body("type", is("urn:candor:problem:forbidden-transition"))
                        .body("action", is(action.slug())).body("allowed", equalTo(possible(possible)))
                        .body("state", is(state.replaceAll(".*\\+", "").replace("retired-draft", "retired")));
            }
        }
    }

    private static List<String> possible(List<String> names) {
        return Stream.of(AnswerAction.values()).map(AnswerAction::slug).filter(names::contains).toList();
    }

    private String standing(String state, String key) {
        String id = "tracuto/" + key;
        String today = LocalDate.now(clock).toString();
        Map<String, Object> content = content("Standing " + key, "It stands.", "Does " + key + " stand?");
        ANNA.create(key, with(content, "validUntil", state.startsWith("expired") ? today : null)).statusCode(201);
        if (state.equals("retired-draft")) {
            ANNA.act(id, "retire").statusCode(200);
        } else if (!state.startsWith("draft")) {
            ANNA.act(id, "submit").statusCode(200);
            if (!state.equals("in-review")) {
                BEN.act(id, "approve").statusCode(200);
            }
        }
        if (state.startsWith("expired")) {
            clock.later(1, sweep::run);
        }
        if (state.startsWith("retired") && !state.equals("retired-draft")) {
            BEN.act(id, "retire").statusCode(200);
        }
        if (state.contains("+")) {
            if (state.startsWith("retired")) {
                ANNA.act(id, "restore").statusCode(200);
            }
            ANNA.edit(id, content("Standing again", "It stands again.", "Does " + key + " stand again?"))
                    .statusCode(200);
        }
        if (state.endsWith("+in-review")) {
            ANNA.act(id, "submit").statusCode(200);
        }
        return id;
    }

    @Test
    void nobody_approves_what_they_wrote() {
        ANNA.create("own-words", content("Own words", "Written by Anna.", "Who wrote these very words?"));
        ANNA.act("tracuto/own-words", "submit").statusCode(200);
        ANNA.act("tracuto/own-words", "approve").statusCode(403).body("type", is("urn:candor:problem:self-approval"));
        new Curator("ANNA").act("tracuto/own-words", "approve").statusCode(403);
        BEN.act("tracuto/own-words", "approve").statusCode(200).body("approvedBy", is("ben"))
                .body("selfApproved", is(false)).body("summary.state", is("approved"));
    }

    @Test
    void the_approved_text_is_said_until_its_successor_is_approved() {
        String question = "Do you keep carrier pigeons for disaster communication?";
        String id = ANNA.approved("pigeons", content("Carrier pigeons", "We keep four carrier pigeons.", question));
        assertThat(said(question)).contains("We keep four carrier pigeons.");

        ANNA.edit(id, content("Carrier pigeons", "We keep nine carrier pigeons.", question)).statusCode(200)
                .body("summary.state", is("approved")).body("summary.pending", is("draft"))
                .body("said.content.text", is("We keep four carrier pigeons."));
        assertThat(said(question)).contains("We keep four carrier pigeons.");
        ANNA.agreed(id);
        assertThat(said(question)).contains("We keep nine carrier pigeons.").doesNotContain("four carrier");

        BEN.act(id, "retire").statusCode(200);
        assertThat(said(question)).doesNotContain("carrier pigeons.");
    }

    @Test
    void the_history_keeps_every_revision_and_who_did_what_and_why() {
        String id = ANNA.approved("historic", content("Historic", "First.", "Is this historic?"));
        BEN.edit(id, content("Historic", "Second.", "Is this historic?")).statusCode(200);
        BEN.act(id, "submit");
        ANNA.act(id, "return").statusCode(200);
        BEN.act(id, "restore").statusCode(200);

        given().get("/api/v1/answers/" + id + "/history").then().statusCode(200)
                .body("revisions.number", equalTo(List.of(1, 2, 3)))
                .body("revisions.content.text", equalTo(List.of("First.", "Second.", "First.")))
                .body("revisions[0].digest", notNullValue()).body("revisions[0].approvedBy", is("second to anna"))
                .body("revisions[0].approvedAt", notNullValue()).body("revisions[1].note", is("as agreed"))
                .body("revisions[1].author", is("ben")).body("revisions[2].restoredFrom", is(1))
                .body("revisions[2].approvedBy", nullValue())
                .body("events.action",
                        equalTo(List.of("create", "submit", "approve", "edit", "submit", "return", "restore")))
                .body("events[5].who", is("anna")).body("events[5].reason", is("for a reason"))
                .body("events[5].revision", is(2));
        given().get("/api/v1/answers/" + id + "/revisions/2").then().statusCode(200).body("content.text",
                is("Second."));
        given().get("/api/v1/answers/" + id + "/revisions/9").then().statusCode(404);
        read(id).then().body("summary.pending", is("draft")).body("content.text", is("First."));
    }

    @Test
    void a_change_says_which_version_it_changes() {
        ANNA.create("versioned", content("Versioned", "One.", "Is this versioned?")).header("ETag", notNullValue());
        String id = "tracuto/versioned";
        String seen = tag(id);
        ANNA.request().body(Map.of("content", content("V", "Two.", "Is it?"))).put("/api/v1/answers/" + id).then()
                .statusCode(428).body("type", is("urn:candor:problem:if-match-required"));
        ANNA.edit(id, seen, content("Versioned", "Two.", "Is this versioned?")).statusCode(200);
        BEN.edit(id, seen, content("Versioned", "Three.", "Is this versioned?")).statusCode(412)
                .body("type", is("urn:candor:problem:changed-meanwhile")).header("ETag", is(tag(id)))
                .body("current.content.text", is("Two.")).body("current.author", is("anna"));
        for (String vague : List.of("*", "W/" + tag(id))) {
            BEN.edit(id, vague, content("Versioned", "Three.", "Is this versioned?")).statusCode(412);
        }
    }

    @Test
    void of_two_who_edit_at_once_one_wins_and_nothing_is_lost() throws Exception {
        ANNA.create("raced", content("Raced", "Start.", "Is this raced?"));
        String id = "tracuto/raced";
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                String seen = tag(id);
                int revision = read(id).path("summary.revision");
                String one = "One " + round;
                String other = "Other " + round;
                List<Callable<Integer>> edits = Stream.of(one, other).<Callable<Integer>>map(text -> () -> ANNA
                        .edit(id, seen, content("Raced", text, "Is this raced?")).extract().statusCode()).toList();
                List<Integer> outcomes = both.invokeAll(edits).stream().map(Future::resultNow).sorted().toList();
                assertThat(outcomes).containsExactly(200, 412);
                read(id).then().body("summary.revision", is(revision + 1));
                assertThat(read(id).<String>path("content.text")).isIn(one, other);
            }
        }
        given().get("/api/v1/answers/" + id + "/history").then().body("revisions.size()", is(6));
    }

    @Test
    void what_is_wrong_in_a_draft_is_named_field_by_field() {
        Map<String, Object> bad = with(with(with(content("", "Text.", "Is it bad?", "Is it bad?"), "verdict", "maybe"),
                "source", null), "domain", "No Such");
        ANNA.create("bad", bad).statusCode(400).body("errors.field", hasItems("content.title", "content.verdict",
                "content.source", "content.domain", "content.wordings[1].text"));
        ANNA.create("nowhere", "bad", content("T", "Text.", "Is it nowhere?")).statusCode(404);
        ANNA.create("security-certifications", content("T", "Text.", "Is it taken?")).statusCode(409)
                .body("type", is("urn:candor:problem:key-taken"));
        ANNA.create("mine", content("T", "Text.", "Are you ISO 27001 certified?")).statusCode(409)
                .body("type", is("urn:candor:problem:wording-taken"))
                .body("errors.message", hasItem(containsString("tracuto/iso-27001-certified")));
    }

    @Test
    void without_a_date_of_its_own_the_review_cycle_of_its_domain_holds() {
        LocalDate today = LocalDate.now(clock);
        ANNA.create("cycled", content("Cycled", "Text.", "Is it cycled?"))
                .body("content.reviewBy", is(today.plusMonths(12).toString()));
        ANNA.create("cycled-too", with(content("Cycled", "Text.", "Is it cycled too?"), "domain", "compliance"))
                .body("content.reviewBy", is(today.plusMonths(6).toString()));
    }

    private static String said(String question) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("question", question, "collections", List.of("tracuto"))).post("/api/v1/ask").then()
                .statusCode(200).extract().asString();
    }
}
