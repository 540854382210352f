package io.candor.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LedgerPagesTest {

    @Inject
    ToldBank bank;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void each_page_says_what_was_told_and_carries_nothing_inline() {
        bank.say("paged", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Marigold & Sons", "paged", ToldBank.BACKUPS);
        bank.say("unasked");
        ToldBank.ask("Hollyhock", "unasked", ToldBank.BADGERS);
        page("/ledger?customer=Marigold+%26+Sons&answer=").body(containsString("Backups are kept for 35 days."),
                containsString("Marigold &amp; Sons"));
        page("/ledger/customers?q=marig").body(containsString("customer=Marigold+%26+Sons"));
        page("/ledger/answers").body(containsString("paged/backups"));
        page("/ledger/answers/paged/backups").body(containsString("Marigold &amp; Sons"));
        page("/bank/answers/paged/backups").body(containsString("Where it was used"),
                containsString("Marigold &amp; Sons"));
        page("/insights?collection=unasked").body(containsString("data-plot=\"stacked\""),
                containsString("Which species of badger"));
        page("/insights/gaps?collection=unasked").body(containsString("Which species of badger"));
        for (String path : List.of("/ledger", "/ledger/recalls?state=all", "/ledger/contradictions", "/insights",
                "/insights/gaps?order=deal-value")) {
            assertThat(page(path).extract().asString()).as(path)
                    .doesNotContainPattern("<style|<script>|style=|onclick=").doesNotContain("NOT_FOUND");
        }
        given().accept("text/html").get("/insights?collection=none").then().statusCode(404);
    }

    @Test
    void a_recall_is_settled_on_the_edition_that_was_seen() {
        bank.say("seen", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.told("Nasturtium", "seen", ToldBank.BACKUPS);
        bank.say("seen", ToldBank.backups("Backups are kept for 30 days."));
        page("/ledger/recalls?answer=seen/backups").body(containsString("<del>35 </del>"),
                containsString("<ins>30 </ins>"));
        String id = given().queryParam("answer", "seen/backups").get("/api/v1/recalls").path("items[0].id");
        settle(id, "0", "notified");
        settle(id, "0", "not-needed");
        given().get("/api/v1/recalls/" + id).then().body("state", is("notified")).body("changedBy", is("ben"));
        page("/ledger/recalls?answer=seen/backups").body(not(containsString("<del>35 </del>")));
    }

    @Test
    void workload_and_freshness_are_figures_to_download() {
        bank.say("loaded", ToldBank.backups("Backups are kept for 35 days."));
        ToldBank.ask("Oleander", "loaded", ToldBank.BADGERS);
        given().get("/api/v1/figures/workload").then().statusCode(200).body("items.max()", greaterThan(0))
                .body("who", hasItem("nobody yet"));
        given().get("/api/v1/figures/freshness").then().statusCode(200)
                .body("findAll { it.collection == 'loaded' }.state", is(List.of("fresh", "review-due", "expiring",
                        "review-overdue", "expired")))
                .body("find { it.collection == 'loaded' && it.state == 'fresh' }.answers", is(1));
        given().get("/api/v1/figures/freshness/export.csv").then().statusCode(200)
                .contentType("text/csv").body(containsString("loaded,fresh,1"));
    }

    private static void settle(String id, String edition, String state) {
        People.as("ben", Role.SALES).contentType(ContentType.URLENC).redirects().follow(false)
                .formParam("edition", edition).formParam("state", state).formParam("note", "by mail")
                .post("/ledger/recalls/" + id).then().statusCode(303);
    }

    private static ValidatableResponse page(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path).then().statusCode(200)
                .contentType("text/html");
    }
}
