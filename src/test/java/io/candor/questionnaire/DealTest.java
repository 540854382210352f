package io.candor.questionnaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DealTest {

    private static final String QUESTIONNAIRES = "/api/v1/questionnaires";

    private final String reference = "006-" + UUID.randomUUID();

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void what_a_crm_tells_comes_back_and_finds_the_questionnaire() {
        String id = form().multiPart("stage", "Security review").multiPart("dealValue", "120000")
                .multiPart("currency", "EUR").multiPart("closeDate", "2026-12-18").multiPart("owner", "Ada Lovelace")
                .multiPart("customer", "Northwind Bank").multiPart("dueDate", "2026-12-11").post(QUESTIONNAIRES).then()
                .statusCode(202).header("ETag", notNullValue()).extract().path("id");
        given().queryParam("reference", reference).get(QUESTIONNAIRES).then().statusCode(200).body("total", is(1))
                .body("items[0].id", is(id)).body("items[0].deal.reference", is(reference))
                .body("items[0].deal.stage", is("Security review")).body("items[0].deal.value", is(120000.0f))
                .body("items[0].deal.currency", is("EUR")).body("items[0].deal.closeDate", is("2026-12-18"))
                .body("items[0].deal.owner", is("Ada Lovelace")).body("items[0].dueDate", is("2026-12-11"));
        given().queryParam("reference", "another").get(QUESTIONNAIRES).then().body("total", is(0));
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        String id = form().multiPart("dealValue", "10").multiPart("currency", "USD").multiPart("owner", "Ada")
                .post(QUESTIONNAIRES).then().statusCode(202).extract().path("id");
        String address = QUESTIONNAIRES + "/" + id;
        String seen = Api.etag(address);
        patch(address, seen,
                "{\"customer\": \"Oak\", \"deal\": {\"stage\": \"won\", \"value\": 12.5, \"owner\": null}}")
                .then().statusCode(200).body("customer", is("Oak")).body("deal.stage", is("won"))
                .body("deal.value", is(12.5f)).body("deal.currency", is("USD")).body("deal.owner", nullValue())
                .body("deal.reference", is(reference));
        patch(address, seen, "{\"customer\": \"Late\"}").then().statusCode(412)
                .body("current.customer", is("Oak"));
        patch(address, null, "{\"customer\": \"Blind\"}").then().statusCode(428);
        patch(address, Api.etag(address), "{\"deal\": null}").then().statusCode(200).body("deal", nullValue())
                .body("customer", is("Oak"));
    }

    @Test
    void every_mistake_is_named_and_nothing_changes() {
        form().multiPart("dealValue", "12,5").multiPart("currency", "EURO").multiPart("closeDate", "soon")
                .post(QUESTIONNAIRES).then().statusCode(400)
                .body("errors.field", containsInAnyOrder("dealValue", "currency", "closeDate"));
        String id = form().post(QUESTIONNAIRES).then().statusCode(202).extract().path("id");
        String address = QUESTIONNAIRES + "/" + id;
        String seen = Api.etag(address);
        patch(address, seen, "{\"deal\": {\"value\": -1, \"currency\": \"XXXX\"}, \"dueDate\": 7}").then()
                .statusCode(400).body("errors.field", containsInAnyOrder("dueDate", "deal.value", "deal.currency"));
        patch(address, seen, "{\"deal\": {\"value\": 1e999999999}}").then().statusCode(400);
        patch(address, seen, "{\"state\": \"drafted\"}").then().statusCode(400).body("errors.field", contains("state"));
        patch(address, seen, "[]").then().statusCode(400);
        assertThat(Api.etag(address)).isEqualTo(seen);
    }

    @Test
    void a_list_that_is_read_while_others_are_added_skips_and_repeats_nothing() {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            there.addFirst(form().post(QUESTIONNAIRES).then().statusCode(202).extract().path("id"));
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification page = given().queryParam("reference", reference).queryParam("size", 2);
            Response read = (next == null ? page : page.queryParam("after", next)).get(QUESTIONNAIRES);
            seen.addAll(read.then().statusCode(200).extract().path("items.id"));
            next = read.path("next");
            form().post(QUESTIONNAIRES).then().statusCode(202);
        } while (next != null);
        assertThat(seen).containsExactlyElementsOf(there);
    }

    private RequestSpecification form() {
        return given().header("Prefer", "wait=60").multiPart("file", "deal.xlsx", Forms.plain("deal"))
                .multiPart("collections", "datanostro").multiPart("reference", reference);
    }

    private static Response patch(String address, String etag, String body) {
        RequestSpecification request = given().contentType(ContentType.JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch(address);
    }
}
