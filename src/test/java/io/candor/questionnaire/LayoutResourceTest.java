package io.candor.questionnaire;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.drafted;
import static io.candor.questionnaire.Api.etag;
import static io.candor.questionnaire.Api.json;
import static io.candor.questionnaire.Api.upload;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LayoutResourceTest {

    private static final String ALPHA_AND_BETA = """
            {"sheets": [{"sheet": "%s", "tables": [{"table": 1, "columns": {"C": "verdict", "D": "text"}}]}]}""";

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void a_layout_tells_its_columns_with_their_reasons_and_the_cells_to_show_it() {
        String q = drafted("plain.xlsx", Forms.plain("told"));
        given().get(q + "/layout").then().statusCode(200).body("outcome", is("questionnaire"))
                .body("sheets[0].tables[0].headerRows", contains(3)).body("sheets[0].tables[0].firstRow", is(4))
                .body("sheets[0].tables[0].columns.column", contains("A", "B", "C", "D"))
                .body("sheets[0].tables[0].columns.role", contains("id", "question", "verdict", "text"))
                .body("sheets[0].tables[0].columns[2].choices", contains("Yes", "No", "N/A"))
                .body("sheets[0].tables[0].columns[2].why[0]", containsString("Answer (Yes/No)"))
                .body("correction.sheets.size()", is(0));
        given().queryParam("sheet", "Questions").queryParam("range", "A3:C5").get(q + "/layout/cells").then()
                .statusCode(200).body("rows.row", contains(3, 4, 5)).body("rows[1].cells[1].cell", is("B4"))
                .body("rows[1].cells[1].text", is(Forms.QUESTIONS.get(0))).body("lastRow", is(9))
                .body("columns.column", contains("A", "B", "C"));
        given().queryParam("sheet", "Nowhere").get(q + "/layout/cells").then().statusCode(404);
        given().queryParam("sheet", "Questions").queryParam("range", "A1:XFD1048576").get(q + "/layout/cells").then()
                .statusCode(400);
    }

    @Test
    void a_correction_makes_an_unclear_workbook_a_draft_and_the_next_customer_needs_none() {
        byte[] form = Forms.unclear("memory", "Sheet1", Forms.QUESTIONS);
        String id = upload("one.xlsx", form).statusCode(202).body("state", is("needs-mapping")).extract().path("id");
        String q = "/api/v1/questionnaires/" + id;
        String correction = ALPHA_AND_BETA.formatted("Sheet1");
        json(correction).post(q + "/layout/preview").then().statusCode(200).body("outcome", is("questionnaire"))
                .body("total", is(6)).body("questions[0].slot.cell", contains("C2", "D2"))
                .body("questions[0].slot.kind", contains("verdict", "text")).body("changes.added", is(6));
        given().get(q).then().body("state", is("needs-mapping"));

        by("Ada", etag(q + "/layout"), correction).header("Prefer", "wait=60").put(q + "/layout").then()
                .statusCode(202).body("state", is("drafted")).body("redrafted", is(true))
                .body("layout.changedBy", is("Ada")).body("layout.correction.sheets[0].tables[0].columns.C",
                        is("verdict"));
        given().get(q + "/items").then().body("total", is(6));

        String same = drafted("two.xlsx", Forms.unclear("memory", "Questions", Forms.QUESTIONS));
        given().get(same + "/layout").then().body("reasons", hasItem(containsString("Ada")))
                .body("correction.sheets[0].sheet", is("Questions")).body("proposal", nullValue());

        List<String> more = new ArrayList<>(Forms.QUESTIONS);
        more.add("Is there a process for reporting vulnerabilities to you?");
        String edition = upload("three.xlsx", Forms.unclear("memory", "Sheet1", more)).statusCode(202)
                .body("state", is("needs-mapping")).extract().path("id");
        given().get("/api/v1/questionnaires/" + edition + "/layout").then()
                .body("reasons", hasItem(containsString("another edition")))
                .body("proposal.correctedBy", is("Ada")).body("proposal.correction.sheets[0].tables[0].columns.D",
                        is("text"));

        by("Ada", etag(q + "/layout"), "{\"sheets\": []}").put(q + "/layout").then().statusCode(422)
                .body("errors[0].code", is("no-questions-left"));
    }

    @Test
    void a_sheet_is_left_out_of_a_drafted_questionnaire_and_comes_back() {
        String q = drafted("two.xlsx", Forms.twoSheets("skip"));
        String skip = "{\"sheets\": [{\"sheet\": \"Archive\", \"use\": \"skip\"}]}";
        String before = etag(q + "/layout");
        json(skip).post(q + "/layout/preview").then().statusCode(200).body("total", is(4))
                .body("changes.removed", is(2)).body("changes.unchanged", is(4));
        by("Ada", before, skip).header("Prefer", "wait=60").put(q + "/layout").then().statusCode(202)
                .body("changes.removed", is(2)).body("state", is("drafted"));
        given().get(q + "/items").then().body("total", is(4)).body("items.sheet", everyItem(is("Main")));

        by("Bob", before, skip).put(q + "/layout").then().statusCode(412)
                .body("type", is("urn:candor:problem:changed-meanwhile")).body("current.changedBy", is("Ada"));
        json(skip).put(q + "/layout").then().statusCode(428);
        by("Bob", etag(q + "/layout"), skip).put(q + "/layout").then().statusCode(200).body("redrafted", is(false));
        by("Bob", etag(q + "/layout"), "{}").header("Prefer", "wait=60").put(q + "/layout").then().statusCode(202)
                .body("changes.added", is(2));
        given().get(q + "/items").then().body("total", is(6)).body("items.number", contains(1, 2, 3, 4, 5, 6));
    }

    @Test
    void each_mistake_in_a_correction_has_its_code() {
        String q = drafted("plain.xlsx", Forms.plain("nonsense"));
        wrong(q, "{\"sheet\": \"Nowhere\"}", "unknown-sheet", "sheets[0].sheet");
        wrong(q, "{\"sheet\": \"Questions\", \"use\": \"maybe\"}", "unknown-use", "sheets[0].use");
        wrong(q, "{\"sheet\": \"Questions\"}, {\"sheet\": \"Questions\"}", "named-twice", "sheets[1].sheet");
        table(q, "\"table\": 9", "unknown-table", ".table");
        table(q, "\"table\": 1, \"firstRow\": 999", "row-out-of-range", ".firstRow");
        table(q, "\"table\": 1, \"headerRows\": [0]", "row-out-of-range", ".headerRows[0]");
        table(q, "\"table\": 1, \"firstRow\": 8, \"lastRow\": 5", "rows-in-wrong-order", ".lastRow");
        table(q, "\"table\": 1, \"headerRows\": [5], \"firstRow\": 4", "rows-in-wrong-order", ".firstRow");
        table(q, "\"table\": 1, \"columns\": {\"B\": \"question\", \"D\": \"question\"}", "two-question-columns",
                ".columns");
        table(q, "\"table\": 1, \"columns\": {\"B\": \"answers\"}", "unknown-role", ".columns.B");
        table(q, "\"table\": 1, \"columns\": {\"7\": \"text\"}", "unknown-column", ".columns.7");
        table(q, "\"table\": 1, \"columns\": {\"XFD\": \"text\"}", "column-out-of-range", ".columns.XFD");
        table(q, "\"columns\": {\"C\": \"text\"}", "no-question-column", ".columns");
        wrong(q, "{\"sheet\": \"Questions\", \"tables\": [{\"firstRow\": 4, \"columns\": {\"B\": \"question\", "
                + "\"E\": \"text\"}}]}", "tables-overlap", "sheets");
        given().get(q + "/layout").then().body("correction.sheets.size()", is(0));
    }

    @Test
    void what_asks_nothing_can_be_kept_and_mapped() {
        given().multiPart("file", "list.xlsx", Forms.statements()).multiPart("collections", "datanostro")
                .post("/api/v1/questionnaires").then().statusCode(422);
        String id = given().multiPart("file", "list.xlsx", Forms.statements()).multiPart("collections", "datanostro")
                .multiPart("keep", "true").post("/api/v1/questionnaires").then().statusCode(202)
                .body("state", is("needs-mapping")).extract().path("id");
        String q = "/api/v1/questionnaires/" + id;
        by("Ada", etag(q + "/layout"), """
                {"sheets": [{"sheet": "List", "tables": [
                  {"headerRows": [1], "firstRow": 2, "columns": {"A": "question", "C": "text"}}]}]}""")
                .header("Prefer", "wait=60").put(q + "/layout").then().statusCode(202).body("state", is("drafted"));
        given().get(q + "/items").then().body("total", not(is(0))).body("items[0].slot[0].cell", is("C2"));
    }

    @Test
    void questionnaires_are_listed_newest_first_without_gaps() {
        String first = drafted("plain.xlsx", Forms.plain("list one"));
        String second = drafted("plain.xlsx", Forms.plain("list two"));
        String next = given().queryParam("size", 1).get("/api/v1/questionnaires").then().statusCode(200)
                .body("items.id", contains(second.substring(second.lastIndexOf('/') + 1))).extract().path("next");
        given().multiPart("file", "plain.xlsx", Forms.plain("list three")).multiPart("collections", "datanostro")
                .post("/api/v1/questionnaires").then().statusCode(202);
        given().queryParam("size", 1).queryParam("after", next).get("/api/v1/questionnaires").then()
                .body("items.id", contains(first.substring(first.lastIndexOf('/') + 1)));
    }

    private static void table(String q, String table, String code, String field) {
        wrong(q, "{\"sheet\": \"Questions\", \"tables\": [{" + table + "}]}", code, "sheets[0].tables[0]" + field);
    }

    private static void wrong(String q, String sheets, String code, String field) {
        json("{\"sheets\": [" + sheets + "]}").post(q + "/layout/preview").then().statusCode(422)
                .contentType("application/problem+json").body("type", is("urn:candor:problem:invalid-layout"))
                .body("errors.code", hasItem(code)).body("errors.field", hasItem(field));
    }
}
