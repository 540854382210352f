package io.candor.bank;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftImportTest {

    private static final String LIBRARY = """
            Question,Answer,Yes/No,Category,Tags,Owner,Last reviewed,Framework,Internal id
            Is data encrypted at rest?,All volumes use AES-256.,Yes,Data Security,"crypto; storage",Security team,2026-03-01,"SOC2 CC6.1, PCI 3.4",17
            Do you run a bug bounty?,Not at present.,No,Vulnerability Mgmt,,,03/04/2026,,18
            Which regions host the data?,"Yes, in Prague and Frankfurt.",,Hosting,,,,,19
            Is data encrypted at rest?,Twice in one file.,Yes,,,,,,20
            ,An answer to nothing.,,,,,,,21
            """;

    @Inject
    BankImport bankImport;
    @Inject
    BankIndex index;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void a_dry_run_shows_what_would_become_of_each_row_and_changes_nothing() {
        collection("shown");
        send("shown", "library", LIBRARY, form()).statusCode(200).body("dryRun", is(true))
                .body("counts.draft", is(3)).body("counts.left-out", is(2))
                .body("sheets[0].columns.question", is("A")).body("sheets[0].columns.verdict", is("C"))
                .body("sheets[0].unused", is(List.of("Internal id")))
                .body("rows[0].content.verdict", is("yes")).body("rows[0].content.domain", is("data-protection"))
                .body("rows[0].content.tags", hasItems("crypto", "storage"))
                .body("rows[0].content.controls", is(List.of("SOC2 CC6.1")))
                .body("rows[0].content.reviewBy", is("2027-03-01"))
                .body("rows[0].problems", hasItem(containsString("PCI 3.4")))
                .body("rows[1].content.domain", is("vulnerability-management"))
                .body("rows[1].problems", hasItem(containsString("03/04/2026")))
                .body("rows[2].content.verdict", is("yes")).body("rows[2].content.visibility", is("internal"))
                .body("rows[3].problems", hasItem(containsString("already"))).body("rows[4].content", nullValue());
        answers("shown").body("total", is(0));
    }

    @Test
    void carried_out_the_rows_are_drafts_and_the_same_file_again_adds_nothing() {
        collection("taken");
        send("taken", "library", LIBRARY, form().multiPart("dryRun", "false").multiPart("visibility", "customer"))
                .statusCode(200).body("counts.draft", is(3)).body("rows[0].answer", startsWith("taken/"));
        answers("taken").body("total", is(3)).body("items.state.unique()", is(List.of("draft")))
                .body("items.visibility.unique()", is(List.of("customer")));
        send("taken", "library", LIBRARY, form().multiPart("dryRun", "false")).body("counts.known", is(4))
                .body("counts.draft", nullValue());
        answers("taken").body("total", is(3));
    }

    @Test
    void a_row_near_an_existing_answer_becomes_a_wording_of_it_unless_it_says_the_opposite() {
        collection("near",
                approved("at-rest", "yes", "All volumes use AES-256.", "Is customer data encrypted at rest?"),
                approved("bounty", "no", "There is none.", "Do you run a bug bounty programme?"));
        String csv = """
                Question,Response,Answer choice
                Is all customer data encrypted at rest?,Everything is encrypted.,Yes
                Do you run a bug bounty program?,Since last year.,Yes
                """;
        send("near", "library", csv, form()).body("rows[0].outcome", is("wording"))
                .body("rows[0].near.answer", is("near/at-rest")).body("rows[1].outcome", is("draft"))
                .body("rows[1].near.opposed", is(true))
                .body("rows[1].problems", hasItem(containsString("near/bounty says no")));
        send("near", "library", csv, form().multiPart("near", "skip")).body("counts.left-out", is(2));
        send("near", "library", csv, form().multiPart("near", "draft")).body("counts.draft", is(2));
        send("near", "library", csv, form().multiPart("dryRun", "false")).body("counts.wording", is(1));

        given().get("/api/v1/answers/near/at-rest").then().statusCode(200)
                .body("content.wordings.text", hasItem("Is all customer data encrypted at rest?"));
        // The wording waits for an approval; until then the answer is said as it was.
        assertThat(index.whole().size()).isPositive();
        answers("near").body("items.find{it.id=='near/at-rest'}.state", is("approved"));
    }

    @Test
    void columns_are_named_where_their_headings_say_nothing() {
        collection("mapped");
        String csv = "Col one;Col two\nIs there a moat around the office?;No, a fence.\n";
        send("mapped", "library", csv, form()).statusCode(422).body("type", is("urn:candor:problem:columns-not-found"))
                .body("headings", is(List.of("Col one", "Col two"))).body("fields", hasItem("question"));
        send("mapped", "library", csv, form().multiPart("mapping", "{\"question\":\"col ONE\",\"answer\":\"B\"}"))
                .statusCode(200).body("rows[0].content.verdict", is("no"))
                .body("rows[0].content.text", is("No, a fence."));
        send("mapped", "library", csv, form().multiPart("mapping", "{\"frage\":\"A\"}").multiPart("near", "maybe")
                .multiPart("visibility", "all")).statusCode(400).body("errors.field",
                        hasItems("mapping", "near", "visibility"));
        send("nowhere", "library", csv, form()).statusCode(404);
        given().multiPart("near", "skip").post("/api/v1/collections/mapped/imports/library").then().statusCode(400)
                .body("errors.field", hasItem("file"));
    }

    @Test
    void a_completed_questionnaire_becomes_drafts_that_name_their_cell() {
        collection("harvested");
        String csv = """
                No,Question,Response,Comment
                1,Do you keep an asset register?,Yes,In the CMDB.
                2,Do you keep bees?,,
                3,Do you screen staff?,No,Not lawful here.
                """;
        send("harvested", "questionnaire", csv, form().multiPart("dryRun", "false")).statusCode(200)
                .body("rows", hasSize(2)).body("counts.draft", is(2))
                .body("rows[0].content.source.section", containsString("question B2, answer C2, D2"))
                .body("rows[0].content.source.document", is("import.csv")).body("rows[1].content.verdict", is("no"));
        answers("harvested").body("total", is(2));
        send("harvested", "questionnaire", "No,Question,Response\n1,Do you keep bees?,\n", form()).statusCode(422)
                .body("type", is("urn:candor:problem:no-answers-found"));
    }

    /** The corpus says of which of its workbooks the answers are in, where, and how many. */
    @Test
    void the_completed_workbooks_of_the_corpus_become_the_stated_number_of_drafts() throws IOException {
        List<AnsweredWorkbook> corpus = AnsweredWorkbook.corpus();
        assumeThat(corpus).as("no annotated, completed workbooks beside the project").isNotEmpty();
        for (int i = 0; i < corpus.size(); i++) {
            AnsweredWorkbook workbook = corpus.get(i);
            String key = "corpus-" + i;
            collection(key);
            form().multiPart("file", workbook.name(), workbook.bytes()).multiPart("dryRun", "false")
                    .post("/api/v1/collections/" + key + "/imports/questionnaire").then().statusCode(200)
                    .body("counts.draft", is(workbook.answers().size()));
            JsonPath drafts = given().queryParam("collection", key).queryParam("size", 200).get("/api/v1/answers")
                    .jsonPath();
            assertThat(drafts.getList("items.state")).hasSize(workbook.answers().size()).containsOnly("draft");
            List<String> said = drafts.<String>getList("items.id").stream().map(id -> given()
                    .get("/api/v1/answers/" + id).jsonPath())
                    .map(a -> a.getString("content.wordings[0].text") + " | " + a.getString("content.verdict") + " | "
                            + a.getString("content.text"))
                    .toList();
            assertThat(said).containsExactlyInAnyOrderElementsOf(workbook.answers().stream()
                    .map(a -> a.question() + " | " + a.verdict() + " | " + a.text()).toList());
        }
    }

    @Test
    void controls_are_facets_and_what_is_no_reference_is_told() {
        collection("controlled", controlled("one", "SOC2 CC6.1", "ISO27001:2022 A.8.24"),
                controlled("two", "SOC2 CC6.1", "SOC2 CC99.1"));
        given().queryParam("collection", "controlled").get("/api/v1/controls").then().statusCode(200)
                .body("frameworks.find{it.framework=='SOC2'}.controls[0].answers", is(2))
                .body("frameworks.find{it.framework=='ISO27001:2022'}.controls[0].reference",
                        is("ISO27001:2022 A.8.24"))
                .body("unknown[0].reference", is("SOC2 CC99.1"));
        given().queryParam("collection", "controlled").queryParam("framework", "soc2").get("/api/v1/controls").then()
                .body("frameworks", hasSize(1));
        given().queryParam("framework", "COBIT").get("/api/v1/controls").then().statusCode(400);
        given().queryParam("collection", "datanostro").get("/api/v1/controls").then().body("unknown", hasSize(0));
    }

    private void collection(String key, FiledAnswer... answers) {
        bankImport.run(new BankReading(List.of(new FiledCollection(key, key, null, null, null, null, null, null,
                List.of(answers))), List.of()));
        index.follow();
    }

    private static FiledAnswer approved(String key, String verdict, String text, String wording) {
        return answer(key, verdict, text, wording, List.of());
    }

    private static FiledAnswer controlled(String key, String... controls) {
        return answer(key, "none", "Text of " + key + ".", "What about " + key + "?", List.of(controls));
    }

    private static FiledAnswer answer(String key, String verdict, String text, String wording, List<String> controls) {
        return new FiledAnswer(key, new AnswerContent(key, "operations", verdict, null, text, null,
                List.of(), List.of(new AnswerContent.FiledWording(wording, null)), "public", "security", null, null,
                new AnswerContent.Source("Handbook", null), List.of(), controls, List.of()), "analyst", "lead",
                LocalDate.of(2026, 1, 2));
    }

    private static RequestSpecification form() {
        return People.as("Curator");
    }

    private static ValidatableResponse send(String collection, String what, String csv, RequestSpecification form) {
        return form.multiPart("file", "import.csv", csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/collections/" + collection + "/imports/" + what).then();
    }

    private static ValidatableResponse answers(String collection) {
        return given().queryParam("collection", collection).get("/api/v1/answers").then().statusCode(200);
    }
}
