package io.candor.review.copy;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.drafted;
import static io.candor.questionnaire.Api.etag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.questionnaire.Forms;
import io.candor.samples.OfficePrograms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewCopyTest {

    private static final int DECISION = 6;
    private static final int TEXT = 8;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void what_an_expert_decided_in_a_workbook_is_shown_and_then_applied_under_the_name_of_who_uploads_it() {
        String q = drafted("plain.xlsx", Forms.plain("copy"));
        byte[] edited = OfficePrograms.savedByLibreOffice(edited(workbook(q, ""), sheet -> {
            sheet.getRow(3).getCell(DECISION).setCellValue("leave");
            sheet.getRow(4).getCell(TEXT).setCellValue("In the expert's words.");
            sheet.getRow(4).getCell(7).setCellValue("yes");
        }));
        ValidatableResponse back = returned(q, "renamed by its reader.xlsx", edited).statusCode(201)
                .body("changes.number", contains(1, 2)).body("changes.decision", contains("leave", "edit"))
                .body("changes.problem", contains("", ""));
        given().get(q + "/items/1").then().body("decidedBy", is("candor"));
        String address = back.extract().header("Location");
        People.as("Ada").contentType("application/json").body("{}").post(address + "/apply").then().statusCode(200)
                .body("applied", contains(1, 2)).body("skipped", empty());
        given().get(q + "/items/1").then().body("state", is("declined")).body("decidedBy", is("Ada"));
        given().get(q + "/items/2").then().body("state", is("edited"))
                .body("reply.text", is("In the expert's words.")).body("decidedBy", is("Ada"));
        People.as("Ada").contentType("application/json").body("{}").post(address + "/apply").then().statusCode(200)
                .body("applied", empty()).body("skipped.code", contains("changed-meanwhile", "changed-meanwhile"));
    }

    @Test
    void what_changed_since_the_copy_was_made_is_named_and_stays() {
        String q = drafted("plain.xlsx", Forms.plain("stale"));
        byte[] copy = workbook(q, "");
        by("Bob", etag(q + "/items/1"), "{\"reason\": \"by letter\"}").post(q + "/items/1/decline").then()
                .statusCode(200);
        byte[] edited = edited(copy, sheet -> {
            sheet.getRow(3).getCell(DECISION).setCellValue("N/A");
            sheet.getRow(4).getCell(DECISION).setCellValue("leave");
        });
        ValidatableResponse back = returned(q, "plain-review.xlsx", edited).statusCode(201)
                .body("changes[0].problem", startsWith("Bob changed it")).body("changes[1].problem", is(""));
        given().contentType("application/json").body("{}").post(back.extract().header("Location") + "/apply").then()
                .statusCode(200).body("applied", contains(2)).body("skipped.number", contains(1))
                .body("skipped.code", contains("changed-meanwhile"));
        given().get(q + "/items/1").then().body("decidedBy", is("Bob")).body("reason.text", is("by letter"));
    }

    @Test
    void a_copy_of_another_questionnaire_and_what_is_no_copy_are_refused() {
        String q = drafted("plain.xlsx", Forms.plain("mine"));
        String other = drafted("plain.xlsx", Forms.plain("theirs"));
        returned(q, "plain-review.xlsx", workbook(other, "")).statusCode(422)
                .body("type", is("urn:candor:problem:other-questionnaire"));
        returned(q, "plain.xlsx", Forms.plain("mine")).statusCode(422)
                .body("type", is("urn:candor:problem:not-a-review-copy"))
                .body("detail", containsString("not a review copy"));
        given().multiPart("other", "x").post(q + "/review/copies/returned").then().statusCode(400)
                .body("errors[0].field", is("file"));
    }

    @Test
    void an_assignee_gets_only_their_rows_and_the_customers_copy_holds_none_of_it() throws IOException {
        String q = drafted("plain.xlsx", Forms.plain("assigned"));
        given().contentType("application/json").body(Map.of("assignee", "Ada", "items", java.util.List.of(2)))
                .post(q + "/review/assign").then().statusCode(200);
        try (Workbook copy = WorkbookFactory.create(new ByteArrayInputStream(workbook(q, "?assignee=Ada")))) {
            Sheet list = copy.getSheet("Candor review");
            assertThat(list.getLastRowNum()).isEqualTo(3);
            assertThat(list.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(2);
        }
        given().post(q + "/review/copies?assignee=Nobody").then().statusCode(400)
                .body("errors[0].field", is("assignee"));
        given().get(q + "/review/copies").then().statusCode(200).body("", hasSize(1)).body("[0].assignee", is("Ada"));
        String export = given().post(q + "/exports").then().statusCode(201).extract().path("workbook");
        try (Workbook clean = WorkbookFactory
                .create(new ByteArrayInputStream(given().get(export).asByteArray()))) {
            assertThat(clean.getSheet("Candor review")).isNull();
            clean.forEach(sheet -> assertThat(sheet.getCellComments()).isEmpty());
        }
    }

    @Test
    void the_pages_make_a_copy_show_what_came_back_and_apply_what_is_ticked() {
        String q = drafted("plain.xlsx", Forms.plain("pages"));
        String pages = q.replace("/api/v1", "") + "/review/copies";
        given().redirects().follow(false).contentType("application/x-www-form-urlencoded").formParam("assignee", "")
                .post(pages).then().statusCode(303);
        String list = given().get(pages).then().statusCode(200).extract().asString();
        assertThat(list).contains("Review in Excel", "All questions");
        byte[] edited = edited(workbook(q, ""), sheet -> {
            sheet.getRow(3).getCell(DECISION).setCellValue("leave");
            sheet.getRow(4).getCell(DECISION).setCellValue("leave");
            sheet.getRow(5).getCell(DECISION).setCellValue("perhaps");
        });
        String shown = given().redirects().follow(false).multiPart("file", "x.xlsx", edited).post(pages + "/returned")
                .then().statusCode(303).extract().header("Location");
        String path = java.net.URI.create(shown).getPath();
        assertThat(given().get(path).then().statusCode(200).extract().asString()).contains("is no decision",
                "Apply as my decisions");
        given().redirects().follow(false).contentType("application/x-www-form-urlencoded").formParam("item", 2)
                .post(path).then().statusCode(303);
        given().get(q + "/items/1").then().body("decidedBy", is("candor"));
        given().get(q + "/items/2").then().body("state", is("declined"));
    }

    private static byte[] workbook(String questionnaire, String query) {
        String address = given().post(questionnaire + "/review/copies" + query).then().statusCode(201).extract()
                .path("workbook");
        return given().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static ValidatableResponse returned(String questionnaire, String name, byte[] workbook) {
        return given().multiPart("file", name, workbook).post(questionnaire + "/review/copies/returned").then();
    }

    private static byte[] edited(byte[] copy, java.util.function.Consumer<Sheet> change) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(copy));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheet("Candor review"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
