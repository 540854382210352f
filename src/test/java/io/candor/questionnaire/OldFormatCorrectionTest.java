package io.candor.questionnaire;

import static io.candor.questionnaire.Api.by;
import static io.candor.questionnaire.Api.etag;
import static io.candor.questionnaire.Api.json;
import static io.candor.questionnaire.Api.upload;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A layout is corrected in an XLS and in a CSV as in an XLSX, and the answers land in the columns that were named. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OldFormatCorrectionTest {

    private static final String OWN_WORDS = "Answered by a person: see our security page.";

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void in_an_xls() throws IOException {
        byte[] completed = correctedAndAnswered("old.xls", xls(), "Sheet1");
        try (Workbook book = new HSSFWorkbook(new ByteArrayInputStream(completed))) {
            Row first = book.getSheet("Sheet1").getRow(1);
            DataFormatter shown = new DataFormatter();
            assertThat(List.of(shown.formatCellValue(first.getCell(1)), shown.formatCellValue(first.getCell(2)),
                    shown.formatCellValue(first.getCell(3)))).containsExactly(Forms.QUESTIONS.get(0), "Yes",
                            OWN_WORDS);
        }
    }

    @Test
    void in_a_csv() throws IOException {
        StringBuilder csv = new StringBuilder("Ref;Question (table);Alpha;Beta\r\n");
        for (int i = 0; i < Forms.QUESTIONS.size(); i++) {
            csv.append('R').append(i + 1).append(';').append(Forms.QUESTIONS.get(i)).append(";;\r\n");
        }
        byte[] completed = correctedAndAnswered("old.csv", csv.toString().getBytes(StandardCharsets.UTF_8), null);
        assertThat(new String(completed, StandardCharsets.UTF_8).lines().toList()).startsWith(
                "Ref;Question (table);Alpha;Beta",
                "R1;" + Forms.QUESTIONS.get(0) + ";Yes;" + OWN_WORDS);
    }

    /** @param sheet name of the tab, null for the one that the service names */
    private static byte[] correctedAndAnswered(String name, byte[] file, String sheet) {
        String id = upload(name, file).statusCode(202).body("state", is("needs-mapping")).extract().path("id");
        String q = "/api/v1/questionnaires/" + id;
        String tab = sheet != null ? sheet : given().get(q + "/layout").then().extract().path("sheets[0].sheet");
        String correction = """
                {"sheets": [{"sheet": "%s", "tables": [{"table": 1, "columns": {"C": "verdict", "D": "text"}}]}]}"""
                .formatted(tab);
        json(correction).post(q + "/layout/preview").then().statusCode(200).body("total", is(Forms.QUESTIONS.size()))
                .body("questions[0].slot.cell", contains("C2", "D2"));
        by("Ada", etag(q + "/layout"), correction).header("Prefer", "wait=60").put(q + "/layout").then()
                .statusCode(202).body("state", is("drafted"));
        String item = q + "/items/1";
        by("Ada", etag(item), "{\"cells\": {\"C2\": \"Yes\", \"D2\": \"" + OWN_WORDS + "\"}}").post(item + "/edit")
                .then().statusCode(200);
        String workbook = given().post(q + "/exports").then().statusCode(201).extract().path("workbook");
        return given().get(workbook).then().statusCode(200).extract().asByteArray();
    }

    private static byte[] xls() throws IOException {
        try (Workbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Sheet1");
            row(sheet, 0, "Ref", "Question", "Alpha", "Beta");
            for (int i = 0; i < Forms.QUESTIONS.size(); i++) {
                row(sheet, i + 1, "R" + (i + 1), Forms.QUESTIONS.get(i));
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            (i == 0 ? sheet.createRow(row) : sheet.getRow(row)).createCell(i).setCellValue(texts[i]);
        }
    }
}
