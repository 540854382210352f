package io.candor.questionnaire;

import static io.candor.web.Role.ADMIN;
import static io.candor.web.Role.CURATOR;
import static io.candor.web.Role.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Who sees which deal: what one may not see is not there, in lists, single reads, exports and the ledger alike. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VisibilityTest {

    private static final String ALL = "/api/v1/questionnaires";

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            private,      owner admin curator
            team,         owner admin curator other
            confidential, owner admin
            """)
    void each_kind_of_sharing_lets_in_whom_it_says(String sharing, String sees) {
        String deal = upload("owner of " + sharing, sharing, "Visible to some " + sharing);
        String export = exported("owner of " + sharing, deal);
        for (String who : List.of("owner", "admin", "curator", "other")) {
            boolean may = List.of(sees.split(" ")).contains(who);
            int found = may ? 200 : 404;
            String name = who.equals("owner") ? "owner of " + sharing : who + " of deals";
            as(who, name).get(deal).then().statusCode(found);
            as(who, name).get(deal + "/items").then().statusCode(found);
            as(who, name).get(deal + "/items/1").then().statusCode(found);
            as(who, name).get(deal + "/exports").then().statusCode(found);
            as(who, name).get(export + "/workbook").then().statusCode(found);
            as(who, name).get(export + "/receipt").then().statusCode(found);
            as(who, name).get(deal + "/layout").then().statusCode(found);
            as(who, name).get(deal + "/review/progress").then().statusCode(found);
            as(who, name).get(deal + "/told-before").then().statusCode(found);
            as(who, name).accept("text/html").get(deal.replace("/api/v1", "") + "/layout").then().statusCode(found);
            String id = deal.substring(ALL.length() + 1);
            as(who, name).queryParam("size", 200).get(ALL).then()
                    .body("items.id", may ? hasItem(id) : not(hasItem(id)));
            as(who, name).queryParam("questionnaire", id).get("/api/v1/ledger").then().body("total", is(may ? 6 : 0));
            assertThat(as(who, name).accept("text/html").queryParam("q", "Visible to some " + sharing)
                    .get("/questionnaires").asString().contains(deal.substring(ALL.length()))).isEqualTo(may);
        }
    }

    @Test
    void whoever_is_asked_to_look_at_an_item_sees_the_deal() {
        String deal = upload("asker", "confidential", "Asked for help");
        as("other", "helper").get(deal).then().statusCode(404);
        as("owner", "asker").contentType(ContentType.JSON).body("{\"assignee\": \"helper\", \"items\": [1]}")
                .post(deal + "/review/assign").then().statusCode(200);
        as("other", "helper").get(deal).then().statusCode(200);
        as("other", "helper").get("/api/v1/assigned").then().body("total", is(1));
        as("other", "another helper").queryParam("assignee", "helper").get("/api/v1/assigned").then()
                .body("total", is(0));
    }

    @Test
    void a_confidential_deal_stays_confidential_when_it_is_deleted() {
        String deal = upload("deleter", "confidential", "Soon deleted");
        exported("deleter", deal);
        String id = deal.substring(ALL.length() + 1);
        as("owner", "deleter").delete(deal).then().statusCode(204);
        as("curator", "curator of deals").queryParam("questionnaire", id).get("/api/v1/ledger").then()
                .body("total", is(0));
        as("admin", "admin of deals").queryParam("questionnaire", id).get("/api/v1/ledger").then()
                .body("total", is(6));
    }

    @Test
    void sharing_can_be_changed_and_what_it_is_not_is_refused() {
        String deal = upload("sharer", "private", "To be shared");
        as("other", "colleague").get(deal).then().statusCode(404);
        share("sharer", deal, "team").statusCode(200);
        as("other", "colleague").get(deal).then().statusCode(200).body("sharing", is("team"))
                .body("createdBy", is("sharer"));
        share("sharer", deal, "everybody").statusCode(400);
        as("other", "colleague").contentType(ContentType.JSON).body("{\"sharing\": \"private\"}")
                .put(upload("sharer", "private", "Not theirs") + "/sharing").then().statusCode(404);
    }

    /** Deals of others, each tried by its id at every address below it. */
    @Test
    void an_id_that_one_knows_opens_nothing() {
        String deal = upload("knows", "private", "Known by its id");
        List<String> open = new ArrayList<>();
        for (String below : List.of("", "/items", "/items/1", "/items/1/events", "/exports", "/layout", "/warnings",
                "/review/progress", "/review/acceptable", "/review/events", "/told-before")) {
            int code = as("other", "guesser").get(deal + below).statusCode();
            if (code != 404) {
                open.add(below + ": " + code);
            }
        }
        for (String below : List.of("/draft", "/exports", "/items/1/accept", "/items/1/comments", "/review/finish")) {
            int code = as("other", "guesser").contentType(ContentType.JSON).header("If-Match", "\"1.0\"")
                    .body("{\"text\": \"x\"}").post(deal + below).statusCode();
            if (code != 404) {
                open.add("post " + below + ": " + code);
            }
        }
        assertThat(open).isEmpty();
        as("other", "guesser").delete(deal).then().statusCode(404);
        as("owner", "knows").get(deal).then().statusCode(200);
    }

    private static RequestSpecification as(String who, String name) {
        return switch (who) {
            case "admin" -> People.as(name, ADMIN);
            case "curator" -> People.as(name, CURATOR);
            default -> People.as(name, SALES);
        };
    }

    private static ValidatableResponse share(String who, String deal, String sharing) {
        return as("owner", who).contentType(ContentType.JSON).body("{\"sharing\": \"" + sharing + "\"}")
                .put(deal + "/sharing").then();
    }

    private static String upload(String who, String sharing, String customer) {
        String id = as("owner", who).header("Prefer", "wait=60")
                .multiPart("file", customer + ".xlsx", Forms.plain(customer)).multiPart("collections", "datanostro")
                .multiPart("customer", customer).multiPart("sharing", sharing).post(ALL).then().statusCode(202)
                .body("state", is("drafted")).extract().path("id");
        return ALL + "/" + id;
    }

    private static String exported(String who, String deal) {
        for (int item = 1; item <= 6; item++) {
            String tag = as("owner", who).get(deal + "/items/" + item).header("ETag");
            as("owner", who).contentType(ContentType.JSON).header("If-Match", tag)
                    .body("{\"verdict\": \"yes\", \"text\": \"Yes.\"}").post(deal + "/items/" + item + "/edit").then()
                    .statusCode(200);
        }
        String workbook = as("owner", who).post(deal + "/exports").then().statusCode(201).extract().path("workbook");
        return workbook.substring(0, workbook.lastIndexOf('/'));
    }
}
