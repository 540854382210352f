package io.candor.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.bank.Answer;
import io.candor.bank.AnswerState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecallTest {

    private static final String RECALLS = "/api/v1/recalls";

    @Inject
    ToldBank bank;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void whoever_holds_the_old_text_is_to_be_told_until_they_are() {
        bank.say("revised", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Ivy", "revised", ToldBank.BACKUPS);
        ToldBank.told("Juniper", "revised", ToldBank.BACKUPS);
        of("revised").body("total", is(0));
        bank.say("revised", ToldBank.backups("Backups are kept for 30 days."));

        of("revised").body("total", is(2)).body("items.state.unique()", is(List.of("open")))
                .body("items[0].change", is("revised")).body("items[0].now.text", containsString("30 days"))
                .body("items[0].held.text", containsString("35 days"))
                .body("items[0].diff.find{it.change=='added'}.text", is("30 "));

        // Whoever gets the new text with the next questionnaire holds the old one no more.
        ToldBank.told("Ivy", "revised", ToldBank.BACKUPS);
        of("revised").body("total", is(1)).body("items[0].customer", is("Juniper"));
    }

    @Test
    void only_what_a_customer_was_told_is_a_material_change() {
        bank.say("immaterial", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Kapok", "immaterial", ToldBank.BACKUPS);
        bank.say("immaterial", ToldBank.answer("backups", "none", "Backups are kept for 35 days.", ToldBank.BACKUPS,
                "What is the retention of backups?"));
        of("immaterial").body("total", is(0));
    }

    @Test
    void a_retired_answer_is_recalled_without_a_text_to_replace_it() {
        bank.say("retired", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Larch", "retired", ToldBank.BACKUPS);
        QuarkusTransaction.requiringNew().run(() -> Answer.update("state = ?1 where collection = ?2",
                AnswerState.RETIRED, "retired"));
        of("retired").body("total", is(1)).body("items[0].change", is("retired")).body("items[0].now", nullValue());
        String csv = given().queryParam("answer", "retired/backups").get(RECALLS + "/export.csv").then()
                .statusCode(200).extract().asString();
        assertThat(csv).contains("Larch").contains("retired/backups");
    }

    @Test
    void a_case_is_settled_by_whoever_saw_it_last() {
        bank.say("settled", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Maple", "settled", ToldBank.BACKUPS);
        bank.say("settled", ToldBank.backups("Backups are kept for 30 days."));
        String path = RECALLS + "/" + of("settled").extract().path("items[0].id");
        String etag = given().get(path).then().statusCode(200).body("edition", is(0)).extract().header("ETag");

        settle(path, null, "notified").statusCode(428);
        settle(path, "\"7\"", "notified").statusCode(412);
        settle(path, etag, "lost").statusCode(400);
        settle(path, etag, "notified").statusCode(200).body("state", is("notified")).body("note", is("by mail"))
                .body("changedBy", is("Ada")).body("edition", is(1)).header("ETag", "\"1\"");
        settle(path, etag, "not-needed").statusCode(412).body("type", is("urn:candor:problem:changed-meanwhile"))
                .body("current.state", is("notified"));
        given().queryParam("answer", "settled/backups").queryParam("state", "open").get(RECALLS).then()
                .body("total", is(0));

        // The next change is another case: what was said about the first does not settle it.
        bank.say("settled", ToldBank.backups("Backups are kept for 20 days."));
        of("settled").body("items[0].state", is("open"));
        given().get(RECALLS + "/" + "0".repeat(64)).then().statusCode(404);
        given().queryParam("state", "lost").get(RECALLS).then().statusCode(400);
    }

    @Test
    void of_two_who_settle_it_at_once_one_is_told_that_the_other_was_quicker() throws InterruptedException {
        bank.say("raced", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Nutmeg", "raced", ToldBank.BACKUPS);
        bank.say("raced", ToldBank.backups("Backups are kept for 30 days."));
        String path = RECALLS + "/" + of("raced").extract().path("items[0].id");

        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            Callable<Integer> settle = () -> settle(path, "\"0\"", "notified").extract().statusCode();
            assertThat(people.invokeAll(Collections.nCopies(4, settle)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(200, 412, 412, 412);
        }
    }

    private static ValidatableResponse of(String collection) {
        return given().queryParam("answer", collection + "/backups").get(RECALLS).then().statusCode(200);
    }

    private static ValidatableResponse settle(String path, String etag, String state) {
        var request = People.as("Ada").contentType("application/json")
                .body("{\"state\": \"" + state + "\", \"note\": \"by mail\"}");
        return (etag == null ? request : request.header("If-Match", etag)).patch(path).then();
    }
}
