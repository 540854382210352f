package io.candor.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LedgerTest {

    private static final String LEDGER = "/api/v1/ledger";

    @Inject
    ToldBank bank;
    @Inject
    AgroalDataSource database;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void an_export_is_recorded_item_by_item_as_it_was_written() {
        bank.say("recorded", ToldBank.mfa("yes", "Every employee signs in with a second factor."),
                ToldBank.backups("Backups are kept for 35 days."));
        String id = ToldBank.told("Alder Bank", "recorded", ToldBank.MFA, ToldBank.BACKUPS, ToldBank.BADGERS);

        given().queryParam("questionnaire", id).get(LEDGER).then().statusCode(200).body("total", is(2))
                .body("items.find{it.item==2}.sources[0].answer", is("recorded/backups"))
                .body("items.find{it.item==2}.sources[0].revision", matchesPattern("[0-9a-f]{64}"))
                .body("items.find{it.item==2}.cells[0].text", is("Backups are kept for 35 days."))
                .body("items.find{it.item==2}.cells[0].cell", is("C3"))
                .body("items.find{it.item==1}.verdict", is("yes")).body("items[0].customer", is("Alder Bank"))
                .body("items[0].decidedBy", is("candor")).body("items[0].state", is("filled"))
                .body("items[0].original", matchesPattern("[0-9a-f]{64}"))
                .body("items[0].completed", not(is("items[0].original")));
        int entry = given().queryParam("questionnaire", id).get(LEDGER).then().extract().path("items[0].id");
        given().get(LEDGER + "/" + entry).then().statusCode(200).body("questionnaire", is(id));
        given().get(LEDGER + "/99999999").then().statusCode(404);
    }

    @Test
    void it_is_searched_by_what_is_known_of_the_telling() {
        bank.say("searched", ToldBank.backups("Backups are kept for 14 days and 100% of them are tested."));
        ToldBank.told("Birch & Sons", "searched", ToldBank.BACKUPS);
        given().queryParam("customer", " birch &  SONS ").get(LEDGER).then().body("total", is(1));
        given().queryParam("q", "100% of").queryParam("answer", "searched/backups").get(LEDGER).then()
                .body("total", is(1));
        given().queryParam("q", "100_ of").queryParam("answer", "searched/backups").get(LEDGER).then()
                .body("total", is(0));
        given().queryParam("from", "2999-01-01").get(LEDGER).then().body("total", is(0));
        given().queryParam("size", 0).get(LEDGER).then().statusCode(400);
    }

    @Test
    void nobody_changes_or_removes_an_entry_not_even_with_the_questionnaire() throws SQLException {
        bank.say("kept", ToldBank.backups("Backups are kept for 21 days."));
        String id = ToldBank.told("Cedar", "kept", ToldBank.BACKUPS);
        for (String sql : new String[]{"update ledger_entry set text = 'never said'", "delete from ledger_entry",
                "truncate ledger_entry"}) {
            try (Connection c = database.getConnection(); Statement statement = c.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class)
                        .hasMessageContaining("ledger is immutable");
            }
        }
        given().delete("/api/v1/questionnaires/" + id).then().statusCode(204);
        given().queryParam("questionnaire", id).get(LEDGER).then().body("total", is(1));
    }

    @Test
    void who_was_told_an_answer_or_one_revision_of_it() {
        bank.say("asked", ToldBank.backups("Backups are kept for 7 days."));
        ToldBank.told("Douglas", "asked", ToldBank.BACKUPS);
        ToldBank.told("Elm", "asked", ToldBank.BACKUPS);
        bank.say("asked", ToldBank.backups("Backups are kept for 8 days."));
        ToldBank.told("douglas", "asked", ToldBank.BACKUPS);

        String revision = given().queryParam("answer", "asked/backups").get(LEDGER + "/customers").then()
                .statusCode(200).body("customer", is(List.of("douglas", "Elm"))).body("[0].times", is(2))
                .extract().path("[1].revision");
        given().queryParam("revision", revision).get(LEDGER + "/customers").then().body("customer", hasSize(2))
                .body("find{it.customer=='Douglas'}.times", is(1));
        given().get(LEDGER + "/customers").then().statusCode(400);
    }

    @Test
    void the_download_holds_no_formula() {
        bank.say("download", ToldBank.backups("Backups are kept for 9 days."));
        ToldBank.told("=HYPERLINK(\"http://x\")", "download", ToldBank.BACKUPS);
        String csv = given().queryParam("answer", "download/backups").get(LEDGER + "/export.csv").then()
                .statusCode(200).header("Content-Disposition", containsString("ledger.csv")).extract().asString();
        assertThat(csv).contains("told_at").contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @Test
    void what_a_customer_was_told_before_stands_beside_todays_draft() {
        bank.say("before", ToldBank.mfa("yes", "Every employee signs in with a second factor."),
                ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Fir", "before", ToldBank.MFA, ToldBank.BACKUPS);
        bank.say("before", ToldBank.backups("Backups are kept for 90 days."));
        String today = ToldBank.ask("FIR", "before", ToldBank.BACKUPS, ToldBank.MFA, ToldBank.BADGERS);

        String path = "/api/v1/questionnaires/" + today + "/told-before";
        given().get(path).then().statusCode(200).body("item", is(List.of(1, 2)))
                .body("[0].match", is("same-question")).body("[0].differs", is(true))
                .body("[0].diff.find{it.change=='removed'}.text", is("35 "))
                .body("[0].diff.find{it.change=='added'}.text", is("90 ")).body("[1].differs", is(false));
        given().queryParam("differing", true).get(path).then().body("$", hasSize(1));
        given().queryParam("item", 2).get(path).then().body("[0].then.text", containsString("second factor"));
        given().queryParam("item", 9).get(path).then().statusCode(404);
        String stranger = ToldBank.ask("Nobody we know", "before", ToldBank.BACKUPS);
        given().get("/api/v1/questionnaires/" + stranger + "/told-before").then().body("$", hasSize(0));
    }

    @Test
    void customers_who_were_told_opposite_things_are_found() {
        bank.say("contrary", ToldBank.mfa("yes", "Every employee signs in with a second factor."),
                ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Gum", "contrary", ToldBank.MFA, ToldBank.BACKUPS);
        ToldBank.told("Gum too", "contrary", ToldBank.MFA, ToldBank.BACKUPS);
        bank.say("contrary", ToldBank.mfa("no", "Employees choose whether they use a second factor."),
                ToldBank.backups("Backups are kept for 30 days."));
        ToldBank.told("Hazel", "contrary", ToldBank.MFA, ToldBank.BACKUPS);

        given().queryParam("collection", "contrary").get(LEDGER + "/contradictions").then().statusCode(200)
                .body("$", hasSize(2)).body("find{it.kind=='verdict'}.newer.customer", is("Hazel"))
                .body("find{it.kind=='verdict'}.older.verdict", is("yes"))
                .body("find{it.kind=='figures'}.figures[0].one", is("30 days"))
                .body("find{it.kind=='figures'}.answer", is("contrary/backups"));
        given().queryParam("collection", "contrary").queryParam("from", "2999-01-01").get(LEDGER + "/contradictions")
                .then().body("$", hasSize(0));
    }

    @Test
    void a_customer_that_nobody_named_is_known_by_the_file() {
        bank.say("nameless", ToldBank.backups("Backups are kept for 60 days."));
        ToldBank.told(null, "nameless", ToldBank.BACKUPS);
        given().queryParam("answer", "nameless/backups").get(LEDGER + "/customers").then().body("$", hasSize(1))
                .body("[0].customer", nullValue()).body("[0].fileName", is("nameless.csv"));
    }
}
