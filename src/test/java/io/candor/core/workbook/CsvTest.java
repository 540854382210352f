package io.candor.core.workbook;

import static io.candor.core.workbook.Patching.edit;
import static io.candor.core.workbook.Patching.patch;
import static io.candor.core.workbook.Reading.problem;
import static io.candor.core.workbook.Reading.view;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of text, read and given back. */
class CsvTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static SheetView sheet(String csv) {
        return view(csv.getBytes(UTF_8)).sheets().getFirst();
    }

    private static List<String> texts(SheetView sheet, int row) {
        return sheet.cells(row).stream().map(CellView::text).toList();
    }

    private static String patched(String csv, CellEdit... edits) {
        return new String(patch(csv.getBytes(UTF_8), edits).bytes(), UTF_8);
    }

    private static CellEdit csv(String cell, String before, String after) {
        return edit("Sheet1", cell, before, after);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_told_by_the_rows(String separator) {
        String table = "No.;Question;Answer\n1;Is it, or was it, so?;\n2;\"Sure; really?\";yes\n".replace(";",
                separator);
        SheetView sheet = sheet(table);
        assertThat(texts(sheet, 0)).containsExactly("No.", "Question", "Answer");
        assertThat(sheet.text(1, 0)).isEqualTo("1");
        assertThat(sheet.text(2, 2)).isEqualTo("yes");
    }

    @Test
    void excels_own_line_names_the_separator_and_is_no_row() {
        SheetView sheet = sheet("sep=;\r\na,b;c\r\n");
        assertThat(texts(sheet, 0)).containsExactly("a,b", "c");
    }

    @Test
    void quotes_hold_separators_quotes_and_line_breaks() {
        SheetView sheet = sheet(
                "\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",plain \"quotes\" inside,\"after\"wards\r\rlast");
        assertThat(texts(sheet, 0)).containsExactly("a,b", "say \"hi\"", "two\nlines", "plain \"quotes\" inside",
                "afterwards");
        assertThat(sheet.rows()).containsExactly(0, 2);
    }

    @Test
    void the_encoding_is_told_by_mark_by_zeros_or_by_validity() {
        for (Map.Entry<Charset, String> encoding : Map
                .of(UTF_8, "\uFEFF", UTF_16LE, "\uFEFF", UTF_16BE, "\uFEFF", WINDOWS_1252, "")
                .entrySet()) {
            byte[] file = (encoding.getValue() + "Größe,Straße\n").getBytes(encoding.getKey());
            assertThat(texts(view(file).sheets().getFirst(), 0)).as(encoding.getKey().name()).containsExactly("Größe",
                    "Straße");
        }
        assertThat(view("a,b\n".getBytes(UTF_16LE)).sheets().getFirst().text(0, 1)).as("without a mark").isEqualTo("b");
    }

    @Test
    void a_patch_keeps_every_other_byte() {
        String table = "No.,Question,Answer\r\n1, \"odd\" spacing ,\"\"\r\n2,\"a\nb\",\r\n3,c\r\n";
        assertThat(patched(table, csv("C2", "", "Yes"), csv("C3", "", "No, never"), csv("C4", "", "x"),
                csv("E4", "", "y")))
                .isEqualTo(
                        "No.,Question,Answer\r\n1, \"odd\" spacing ,\"Yes\"\r\n2,\"a\nb\",\"No, never\"\r\n3,c,x,,y\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', ignoreLeadingAndTrailingWhitespace = false, value = {"a;b~1;2~/a;b~1;2~~~;new~",
            "a;b~1;2/a;b~1;2~~~;new",
            "sep=;~a;b~c;d~/sep=;~a;b~c;d~~~;new~"})
    void rows_below_the_last_are_added(String before, String after) {
        assertThat(patched(before.replace("~", "\r\n"), csv("B5", "", "new"))).isEqualTo(after.replace("~", "\r\n"));
    }

    @Test
    void a_byte_order_mark_and_the_encoding_survive() {
        byte[] file = "\uFEFFq,a\nGröße?,\n".getBytes(UTF_16LE);
        assertThat(new String(patch(file, csv("B2", "", "größer")).bytes(), UTF_16LE))
                .isEqualTo("\uFEFFq,a\nGröße?,größer\n");
        byte[] narrow = "q,a\nGröße?,\n".getBytes(WINDOWS_1252);
        assertThat(new String(patch(narrow, csv("B2", "", "größer – “so”")).bytes(), WINDOWS_1252))
                .isEqualTo("q,a\nGröße?,\"größer – “so”\"\n"
                        .replace("\"", ""));
        assertThat(patch(narrow, csv("B2", "", "東京")).refused()).extracting(r -> r.refusal())
                .containsExactly(Refusal.ILLEGAL_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)", "\tx", "=cmd|' /C calc'!A0"})
    void what_a_spreadsheet_would_calculate_gets_an_apostrophe_and_the_receipt_says_so(String text) {
        PatchResult result = patch("q,a\nx,\n".getBytes(UTF_8), csv("B2", "", text));
        assertThat(result.applied()).containsExactly(csv("B2", "", '\'' + text));
    }

    @Test
    void a_cell_that_changed_is_refused_here_too() {
        PatchResult result = patch("q,a\nx,held\n".getBytes(UTF_8), csv("B2", "", "y"));
        assertThat(result.refused()).extracting(r -> r.refusal()).containsExactly(Refusal.CHANGED_SINCE_IMPORT);
    }

    @Test
    void what_is_no_table_is_told_apart() {
        assertThat(problem("<html><table>".getBytes(UTF_8))).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem("%PDF-1.7\n%âãÏÓ".getBytes(UTF_8))).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem(new byte[]{1, 2, 3, 0, 5})).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem("   \n".getBytes(UTF_8))).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                .getBytes(UTF_8)))
                .isEqualTo(WorkbookProblem.UNSUPPORTED_FORMAT);
        assertThat(problem("ID;PWXL;N;E\nP;PGeneral\n".getBytes(UTF_8))).isEqualTo(WorkbookProblem.UNSUPPORTED_FORMAT);
    }

    @Test
    void cells_are_counted_and_wider_rows_than_a_sheet_has_are_refused() {
        assertThat(problem(",".repeat(2_000_001).getBytes(UTF_8))).isEqualTo(WorkbookProblem.TOO_MANY_CELLS);
        assertThat(problem((",".repeat(16_384) + "\n").getBytes(UTF_8))).isEqualTo(WorkbookProblem.TOO_MANY_CELLS);
    }
}
