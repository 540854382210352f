package io.candor.bank;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BankResourceTest {

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void the_shipped_collections_are_there() {
        given().get("/api/v1/collections").then().statusCode(200).body("key", hasItems("datanostro", "tracuto"))
                .body("find { it.key == 'datanostro' }.answers", greaterThanOrEqualTo(60));
    }

    @Test
    void an_answer_shows_its_content_and_who_approved_it() {
        given().get("/api/v1/answers/datanostro/rpo").then().statusCode(200).body("summary.state", is("approved"))
                .body("content.text", notNullValue()).body("approvedBy", is("security-lead"))
                .body("digest.length()", is(64));
        given().get("/api/v1/answers/datanostro/nothing").then().statusCode(404)
                .body("type", is("urn:candor:problem:not-found"));
    }

    @Test
    void search_stays_within_the_named_collection() {
        given().queryParam("q", "multi-factor authentication").queryParam("collection", "tracuto")
                .get("/api/v1/answers/search").then().statusCode(200).body("size()", greaterThanOrEqualTo(1))
                .body("answer", everyItem(startsWith("tracuto/")));
        given().queryParam("q", "mfa").queryParam("collection", "acme").get("/api/v1/answers/search").then()
                .statusCode(400).body("errors[0].field", is("collection"));
        given().get("/api/v1/answers/search").then().statusCode(400).body("errors[0].field", is("q"));
    }

    /** The vendor's seven SIG-Lite topics, in a customer's words, each with a fact that the right answer states. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Is there a formal information security management system?           | Risk management      | Q4 2026
            Who can reach the production environment?                           | Asset management     | founder
            How are customer networks segregated and firewalled?                | Network security     | iptables
            Is source code reviewed before it is released?                      | Application security | review
            How fast do you remediate critical vulnerabilities?                 | Vulnerability mgmt   | 7 days
            What recovery point objective do you commit to?                     | Business continuity  | 24 hours
            What recovery time objective do you commit to?                      | Business continuity  | 4 hours
            How often is disaster recovery exercised?                           | Business continuity  | month
            Do you carry cyber liability insurance?                             | Insurance            | open
            """)
    void each_sig_lite_topic_gets_the_right_facts(String question, String section, String fact) {
        JsonPath asked = ask(question, section, "datanostro");
        assertThat(asked.getString("decision")).isIn("fill", "suggest");
        assertThat(asked.getString("reply.text")).contains(fact);
    }

    @Test
    void what_the_bank_does_not_know_stays_open_with_a_reason() {
        JsonPath asked = ask("Is there a corporate policy on the use of drones?", "", "datanostro");
        assertThat(asked.getString("decision")).isEqualTo("open");
        assertThat(asked.getString("reasonCode")).isEqualTo("not-in-bank");
        assertThat(asked.getString("reason")).isNotBlank();
        assertThat(asked.<Object>get("reply")).isNull();
    }

    @Test
    void a_malformed_question_is_refused_in_words() {
        given().contentType(ContentType.JSON).body(Map.of("question", " ")).post("/api/v1/ask").then().statusCode(400)
                .contentType("application/problem+json");
        given().contentType(ContentType.JSON).body("{").post("/api/v1/ask").then().statusCode(400)
                .contentType("application/problem+json");
        given().contentType(ContentType.JSON).body(Map.of("question", "x", "colections", List.of()))
                .post("/api/v1/ask").then().statusCode(400).contentType("application/problem+json");
    }

    private static JsonPath ask(String question, String section, String collection) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("question", question, "section", section == null ? "" : section, "collections",
                        List.of(collection)))
                .post("/api/v1/ask").then().statusCode(200).extract().jsonPath();
    }
}
