package io.candor.bank;

import static io.candor.bank.Curator.ANNA;
import static io.candor.bank.Curator.BEN;
import static io.candor.bank.Curator.content;
import static io.candor.bank.Curator.read;
import static io.candor.bank.Curator.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.MovableClock;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.core.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecrecyTest {

    private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);

    @Inject
    MovableClock clock;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void an_internal_answer_never_leaves_whatever_is_on_record() {
        String question = "Where exactly is the emergency vault of the orchid greenhouse?";
        ANNA.approved("vault", with(content("Vault", "Behind the orchid number nine.", question), "visibility",
                "internal"));
        for (boolean nda : List.of(true, false)) {
            assertThat(asked(question, nda)).doesNotContain("orchid number nine");
            assertThat(given().queryParam("q", question).queryParam("nda", nda).get("/api/v1/answers/search").then()
                    .statusCode(200).extract().asString()).doesNotContain("orchid number nine");
        }
        assertThat(completed(question)).doesNotContain("orchid number nine");
    }

    @Test
    void what_became_internal_or_ran_out_after_the_draft_stays_out_of_the_file() {
        String asked = "Which %s keeps watch over the tulip archive?";
        LocalDate end = LocalDate.now(clock).plusDays(3);
        String hidden = ANNA.approved("tulip-owl", content("Owl", "The owl keeps watch over tulips.", asked
                .formatted("owl")));
        String ended = ANNA.approved("tulip-dog", content("Dog", "The dog keeps watch over tulips.", asked
                .formatted("dog")));
        String csv = "No,Question,Answer\n1," + asked.formatted("owl") + ",\n2," + asked.formatted("dog") + ",\n";
        String id = drafted(csv);
        for (int item = 1; item <= 2; item++) {
            String at = "/api/v1/questionnaires/" + id + "/items/" + item;
            ANNA.request().header("If-Match", given().get(at).header("ETag")).body("{}").post(at + "/accept").then()
                    .statusCode(200);
        }
        assertThat(exported(id)).contains("The owl keeps watch").contains("The dog keeps watch");

        ANNA.edit(hidden, with(content("Owl", "The owl keeps watch over tulips.", asked.formatted("owl")),
                "visibility", "internal")).statusCode(200);
        ANNA.agreed(hidden);
        People.as("anna").multiPart("file", "cert.pdf", PDF).multiPart("visibility", "public")
                .multiPart("validUntil", end.toString()).post("/api/v1/answers/" + ended + "/evidence").then()
                .statusCode(201);
        assertThat(exported(id)).doesNotContain("The owl keeps").contains("The dog keeps watch");
        clock.later(4, () -> assertThat(exported(id)).doesNotContain("keeps watch over tulips"));
    }

    @Test
    void an_answer_under_nda_is_said_only_where_one_is_on_record() {
        String question = "Which penetration tester examined the submarine?";
        ANNA.approved("submarine", with(content("Submarine", "Captain Nemo examined it.", question), "visibility",
                "nda"));
        assertThat(asked(question, false)).doesNotContain("Captain Nemo");
        assertThat(asked(question, true)).contains("Captain Nemo");
    }

    private static String asked(String question, boolean nda) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("question", question, "collections", List.of("tracuto"), "nda", nda))
                .post("/api/v1/ask").then().statusCode(200).extract().asString();
    }

    /** The customer's own file, as it would go back, and everything the API says of its items. */
    private static String completed(String question) {
        String csv = "No,Question,Answer\n1," + question
                + ",\n2,Is data encrypted at rest?,\n3,Do you have an incident "
                + "response plan?,\n4,Are backups tested every year?,\n";
        String id = drafted(csv);
        return exported(id) + given().queryParam("candidates", true)
                .get("/api/v1/questionnaires/" + id + "/items").asString();
    }

    private static String drafted(String csv) {
        return given().header("Prefer", "wait=60")
                .multiPart("file", "secrets.csv", csv.getBytes(StandardCharsets.UTF_8))
                .multiPart("collections", "tracuto").multiPart("nda", "true").post("/api/v1/questionnaires").then()
                .statusCode(202).body("state", is("drafted")).extract().path("id");
    }

    private static String exported(String id) {
        String file = given().post("/api/v1/questionnaires/" + id + "/exports").then().statusCode(201).extract()
                .path("workbook");
        return given().get(file).asString();
    }

    @Test
    void evidence_is_kept_with_its_digest_and_shown_to_whom_both_it_and_its_answer_are_open() {
        String id = ANNA.approved("papers", content("Papers", "We have papers.", "Do you have papers?"));
        String at = "/api/v1/answers/" + id + "/evidence";
        String secret = attach(at, "cert.pdf", PDF, "nda").statusCode(201).body("mediaType", is("application/pdf"))
                .body("sha256", is(Sha256.of(PDF).hex())).body("uploadedBy", is("anna")).extract().path("id");
        String internal = attach(at, "notes.txt", "only for us".getBytes(StandardCharsets.UTF_8), "internal")
                .statusCode(201).body("mediaType", containsString("text/plain")).extract().path("id");

        given().get(at).then().body("id", equalTo(List.of(secret, internal)));
        given().queryParam("for", "customer").get(at).then().body("size()", is(0));
        given().queryParam("for", "nda").get(at).then().body("id", equalTo(List.of(secret)));
        given().queryParam("for", "customer").get(at + "/" + secret).then().statusCode(404);
        given().queryParam("for", "nda").get(at + "/" + internal).then().statusCode(404);
        assertThat(given().get(at + "/" + secret).then().statusCode(200)
                .header("X-Content-Type-Options", "nosniff").header("Content-Disposition", containsString("attachment"))
                .extract().asByteArray()).isEqualTo(PDF);
        given().queryParam("for", "everybody").get(at).then().statusCode(400);

        given().delete(at + "/" + secret).then().statusCode(204);
        given().get(at + "/" + secret).then().statusCode(404);
    }

    @Test
    void an_evidence_file_that_runs_out_takes_its_answer_along() {
        String question = "Is the balloon certified to fly?";
        String id = ANNA.approved("balloon", content("Balloon", "The balloon is certified.", question));
        String at = "/api/v1/answers/" + id + "/evidence";
        LocalDate end = LocalDate.now(clock).plusDays(3);
        String file = People.as("anna").multiPart("file", "cert.pdf", PDF)
                .multiPart("visibility", "public").multiPart("validUntil", end.toString()).post(at).then()
                .statusCode(201).extract().path("id");
        read(id).then().body("summary.sayableUntil", is(end.toString()));
        clock.later(4, () -> assertThat(asked(question, true)).doesNotContain("balloon is certified"));
        given().delete(at + "/" + file).then().statusCode(204);
        read(id).then().body("summary.sayableUntil", nullValue());
        clock.later(4, () -> assertThat(asked(question, true)).contains("balloon is certified"));
    }

    @Test
    void evidence_is_what_its_bytes_say_and_not_too_large() {
        String at = "/api/v1/answers/tracuto/iso-27001-plan/evidence";
        attach(at, "page.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8), "public").statusCode(415);
        attach(at, "tool.pdf", new byte[]{'M', 'Z', 0, 1, 2, 3}, "public").statusCode(415);
        attach(at, "none.pdf", new byte[0], "public").statusCode(400);
        attach(at, "huge.txt", "a".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8), "public")
                .statusCode(413);
        attach(at, "x.pdf", PDF, "secret").statusCode(400).body("errors.field", hasItem("visibility"));
        given().get(at).then().body("size()", is(0));
    }

    private static ValidatableResponse attach(String at, String name, byte[] bytes, String visibility) {
        return People.as("anna").multiPart("file", name, bytes)
                .multiPart("visibility", visibility).post(at).then();
    }

    @Test
    void collections_are_made_edited_and_removed_while_empty() {
        Map<String, Object> head = Map.of("name", "Example EU", "description", "The European region");
        ANNA.request().body(Map.of("key", "example-eu", "head", head)).post("/api/v1/collections").then()
                .statusCode(201).header("ETag", is("\"0\""));
        ANNA.request().body(Map.of("key", "example-eu", "head", head)).post("/api/v1/collections").then()
                .statusCode(409);
        ANNA.request().body(Map.of("key", "Not A Key", "head", head)).post("/api/v1/collections").then()
                .statusCode(400);
        String at = "/api/v1/collections/example-eu";
        ANNA.request().body(head).put(at).then().statusCode(428);
        ANNA.request().header("If-Match", "\"0\"").body(with(head, "vendor", "Example GmbH")).put(at).then()
                .statusCode(200).body("vendor", is("Example GmbH")).header("ETag", is("\"1\""));
        ANNA.request().header("If-Match", "\"0\"").body(head).put(at).then().statusCode(412)
                .body("current.vendor", is("Example GmbH"));
        ANNA.create("example-eu", "only", content("Only", "One.", "Is this the only one?")).statusCode(201);
        ANNA.request().header("If-Match", "\"1\"").delete(at).then().statusCode(409)
                .body("type", is("urn:candor:problem:collection-not-empty"));
        BEN.act("example-eu/only", "delete").statusCode(204);
        ANNA.request().header("If-Match", "\"1\"").delete(at).then().statusCode(204);
        given().get("/api/v1/collections").then().body("key", not(hasItem("example-eu")));
    }

    @Test
    void a_proposed_wording_is_taken_over_as_a_new_revision_or_left_with_a_reason() {
        String id = ANNA.approved("gliders", content("Gliders", "We inspect gliders daily.", "Are gliders inspected?"));
        String at = "/api/v1/answers/" + id + "/proposals";
        String asked = "Does somebody look after the sailplanes each day?";
        int first = BEN.request().body(Map.of("text", asked, "item", 4)).post(at).then().statusCode(201)
                .body("state", is("open")).body("proposedBy", is("ben")).extract().path("id");
        BEN.request().body(Map.of("text", asked)).post(at).then().statusCode(201).body("id", is(first));
        int second = BEN.request().body(Map.of("text", "Are gliders neglected?", "stance", "inverted")).post(at).then()
                .statusCode(201).extract().path("id");
        given().queryParam("answer", id).get("/api/v1/proposals").then().body("total", is(2));

        ANNA.request().post("/api/v1/proposals/" + first + "/accept").then().statusCode(200)
                .body("summary.pending", is("draft")).body("content.wordings.text", hasItem(asked));
        ANNA.request().post("/api/v1/proposals/" + first + "/accept").then().statusCode(409);
        ANNA.request().body(Map.of("reason", "nobody asks so")).post("/api/v1/proposals/" + second + "/reject").then()
                .statusCode(200).body("state", is("rejected")).body("reason", is("nobody asks so"));
        given().queryParam("answer", id).get("/api/v1/proposals").then().body("total", is(0));

        ANNA.agreed(id);
        assertThat(asked(asked, false)).contains("We inspect gliders daily.");
        given().get("/api/v1/proposals").then().statusCode(200);
        ANNA.request().post("/api/v1/proposals/999999/accept").then().statusCode(404);
    }

    @Test
    void before_saving_the_answers_that_a_wording_hits_now_are_shown() {
        ANNA.request().body(Map.of("wordings", List.of("Do you hold an ISO 27001 certificate?", "Are backups tested?"),
                "collections", List.of("tracuto"))).post("/api/v1/answers/preview").then().statusCode(200)
                .body("size()", is(2)).body("[0].hits.answer", hasItem("tracuto/iso-27001-certified"))
                .body("[1].wording", is("Are backups tested?"));
        ANNA.request().body(Map.of("wordings", List.of())).post("/api/v1/answers/preview").then().statusCode(400);
    }
}
