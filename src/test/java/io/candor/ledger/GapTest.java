package io.candor.ledger;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.etag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GapTest {

    private static final String OWLS = "Do trained owls patrol the roof of the data center?";
    private static final String OWLS_AGAIN = "Do trained owls patrol the data center's roof?";

    @Inject
    ToldBank bank;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void what_stays_open_is_put_together_and_ranked_by_how_often_it_is_asked() {
        bank.say("gaps");
        ToldBank.ask("Oak", "gaps", OWLS, ToldBank.BADGERS);
        String big = ToldBank.ask("Pine", "gaps", OWLS_AGAIN, "Which species of badger guards the vault?");
        ToldBank.ask("Oak", "gaps", OWLS);
        value(big, "250000.00");
        String declined = "/api/v1/questionnaires/" + big + "/items/1";
        by("Rita", etag(declined), "{\"reason\": \"nobody knows\"}").post(declined + "/decline").then().statusCode(200);
        bank.say("gaps", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.ask("Oak", "gaps", ToldBank.BACKUPS);

        given().queryParam("collection", "gaps").get("/api/v1/gaps").then().statusCode(200)
                .body("items[0].question", is(OWLS)).body("items[0].asked", is(3)).body("items[0].customers", is(2))
                .body("items[0].wordings.question", hasItem(OWLS_AGAIN)).body("items[0].wordings[0].times", is(2))
                .body("items[0].dealValue", is(250000.0f)).body("items[0].examples", hasSize(3))
                .body("items.question", not(hasItem(ToldBank.BACKUPS)));
        given().queryParam("collection", "gaps").queryParam("order", "deal-value").get("/api/v1/gaps").then()
                .body("items[0].dealValue", notNullValue());
        given().queryParam("collection", "gaps").queryParam("from", "2999-01-01").get("/api/v1/gaps").then()
                .body("total", is(0));
        given().queryParam("order", "size").get("/api/v1/gaps").then().statusCode(400);
        assertThat(given().queryParam("collection", "gaps").get("/api/v1/gaps/export.csv").then().statusCode(200)
                .extract().asString()).contains("question,asked,declined").contains(OWLS + ",3,1,2,250000.00");
    }

    @Test
    void an_answer_is_unused_until_a_customer_is_told() {
        bank.say("used", ToldBank.backups("Backups are kept for 35 days."), ToldBank.mfa("yes", "Yes, all of them."));
        ToldBank.told("Quince", "used", ToldBank.BACKUPS);
        given().queryParam("collection", "used").queryParam("unused", true).get("/api/v1/usage/answers").then()
                .statusCode(200).body("total", is(1)).body("items[0].answer", is("used/mfa"))
                .body("items[0].lastTold", nullValue());
        given().queryParam("collection", "used").get("/api/v1/usage/answers").then().body("total", is(2))
                .body("items.find{it.answer=='used/backups'}.told", is(1))
                .body("items.find{it.answer=='used/backups'}.customers", is(1));
        assertThat(given().queryParam("collection", "used").get("/api/v1/usage/answers/export.csv").asString())
                .contains("used/backups");
    }

    @Test
    void an_approved_text_that_reviewers_rewrite_is_a_text_to_look_at() {
        bank.say("rewritten", ToldBank.backups("Backups are kept for 35 days."));
        String id = ToldBank.ask("Rowan", "rewritten", ToldBank.BACKUPS);
        rewrite(id, "Backups are kept for 28 days.");
        given().queryParam("answer", "rewritten/backups").get("/api/v1/usage/rewrites").then().statusCode(200)
                .body("total", is(1)).body("items[0].by", is("Reviewer"))
                .body("items[0].diff.find{it.change=='removed'}.text", is("35 "));
        given().queryParam("collection", "rewritten").get("/api/v1/usage/answers").then()
                .body("items[0].rewritten", is(1));
        assertThat(
                given().queryParam("answer", "rewritten/backups").get("/api/v1/usage/rewrites/export.csv").asString())
                .contains("28 days");
    }

    @Test
    void rates_and_times_are_told_by_month_and_collection() {
        bank.say("figures", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Sorrel", "figures", ToldBank.BACKUPS, ToldBank.BADGERS, OWLS, "How many moons has Saturn got?");
        given().queryParam("collection", "figures").get("/api/v1/figures").then().statusCode(200).body("$", hasSize(1))
                .body("[0].items", is(4)).body("[0].questionnaires", is(1)).body("[0].fillRate", is(0.25f))
                .body("[0].exported", is(1)).body("[0].hoursToExport", notNullValue());
        given().queryParam("collection", "figures").queryParam("to", "2000-01-01").get("/api/v1/figures").then()
                .body("$", hasSize(0));
        assertThat(given().queryParam("collection", "figures").get("/api/v1/figures/export.csv").asString())
                .contains("month,collection").contains(",figures,1,4,0.25,");
    }

    private static void value(String questionnaire, String value) {
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createNativeQuery("update questionnaire set deal_value = cast(?1 as numeric) where id = ?2")
                .setParameter(1, value).setParameter(2, UUID.fromString(questionnaire)).executeUpdate());
    }

    private static void rewrite(String questionnaire, String text) {
        String item = "/api/v1/questionnaires/" + questionnaire + "/items/1";
        by("Reviewer", etag(item), "{\"text\": \"" + text + "\"}").post(item + "/edit").then().statusCode(200)
                .body("state", is("edited"));
    }
}
