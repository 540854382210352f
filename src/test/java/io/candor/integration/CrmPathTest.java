package io.candor.integration;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.etag;
import static io.candor.questionnaire.Api.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.io.File;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.core.Sha256;
import io.candor.integration.Hooks.Hook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** The whole job as a CRM does it, over REST alone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(WebhookSettings.class)
class CrmPathTest {

    private static final String QUESTIONNAIRES = "/api/v1/questionnaires";

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void from_the_opportunity_to_the_completed_file() throws Exception {
        String reference = "006-" + UUID.randomUUID();
        try (Receiver crm = new Receiver()) {
            Hook hook = Hooks.create(crm.url("/candor"), "questionnaire.drafted", "questionnaire.finished",
                    "questionnaire.exported");
            String id = given().header("Idempotency-Key", reference)
                    .multiPart("file", new File("questionnaires/sig-shaped.xlsx"))
                    .multiPart("collections", "datanostro").multiPart("reference", reference)
                    .multiPart("stage", "Security review").multiPart("dealValue", "120000")
                    .multiPart("currency", "EUR").multiPart("customer", "Northwind Bank").post(QUESTIONNAIRES).then()
                    .statusCode(202).header("Location", notNullValue()).extract().path("id");
            String address = QUESTIONNAIRES + "/" + id;
            assertThat(crm.awaitTaken(1).getFirst().body().at("/data/questionnaire").asText()).isEqualTo(id);
            given().header("Prefer", "wait=60").get(address).then().statusCode(200).body("state", is("drafted"));

            by("Ada", etag(address), "{\"deal\": {\"stage\": \"Negotiation\"}, \"dueDate\": \"2027-01-15\"}")
                    .patch(address).then().statusCode(200).body("deal.reference", is(reference));
            decide(address);
            by("Ada", "", "{\"leaveUndecided\": true}").post(address + "/review/finish").then().statusCode(204);

            String export = given().header("Idempotency-Key", UUID.randomUUID()).post(address + "/exports").then()
                    .statusCode(201).extract().path("workbook");
            assertThat(crm.awaitTaken(3)).extracting(Receiver.Message::type).containsExactly("questionnaire.drafted",
                    "questionnaire.finished", "questionnaire.exported");
            assertThat(crm.taken()).allMatch(m -> m.signedWith(hook.secret()));
            byte[] file = given().get(crm.taken().getLast().body().at("/data/links/workbook").asText()).then()
                    .statusCode(200).extract().asByteArray();
            assertThat(file).isEqualTo(given().get(export).asByteArray());
            given().get(crm.taken().getLast().body().at("/data/links/receipt").asText()).then().statusCode(200)
                    .body("completed", equalTo(Sha256.of(file).hex())).body("edits.size()", greaterThan(0));
            given().queryParam("reference", reference).get(QUESTIONNAIRES).then().body("total", is(1))
                    .body("items[0].finishedAt", notNullValue());
            given().delete(hook.address()).then().statusCode(204);
        }
        searchAndAsk();
    }

    /** Accepts the first suggestion, answers the first open item, asks a person for the second. */
    private static void decide(String address) {
        List<Integer> suggested = given().queryParam("state", "suggested").get(address + "/items").then()
                .statusCode(200).extract().path("items.number");
        List<Integer> open = given().queryParam("state", "open").get(address + "/items").then().statusCode(200)
                .body("items.size()", greaterThan(1)).extract().path("items.number");
        if (!suggested.isEmpty()) {
            String item = address + "/items/" + suggested.getFirst();
            by("Ada", etag(item), "{}").post(item + "/accept").then().statusCode(200).body("state", is("accepted"));
        }
        by("Ada", "", "{\"assignee\": \"Sam\", \"items\": [" + open.getLast() + "]}").post(address + "/review/assign")
                .then().statusCode(200).body("changed", is(List.of(open.getLast())));
        String item = address + "/items/" + open.getFirst();
        by("Ada", etag(item), "{\"reason\": \"Legal answers this by letter.\"}").post(item + "/decline").then()
                .statusCode(200).body("state", is("declined"));
    }

    private static void searchAndAsk() {
        given().queryParam("q", "multi-factor authentication").queryParam("collection", "datanostro")
                .get("/api/v1/answers/search").then().statusCode(200).body("size()", greaterThan(0));
        json("{\"question\": \"Is staff required to use multi-factor authentication?\", \"collections\": [\"datanostro\"]}")
                .header("Idempotency-Key", UUID.randomUUID()).post("/api/v1/ask").then().statusCode(200)
                .contentType(ContentType.JSON).body("decision", notNullValue())
                .body("candidates.size()", greaterThan(0)).body("candidates.answer", hasItem(notNullValue()));
    }
}
