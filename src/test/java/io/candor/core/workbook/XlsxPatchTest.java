package io.candor.core.workbook;

import static io.candor.core.workbook.Patching.changedParts;
import static io.candor.core.workbook.Patching.edit;
import static io.candor.core.workbook.Patching.part;
import static io.candor.core.workbook.Patching.patch;
import static io.candor.core.workbook.Patching.patchedSheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes a patch changes, and which it leaves. */
class XlsxPatchTest {

    private static final String TEXT = "t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>";

    private static String text(String cell, String attributes, String text) {
        return "<c r=\"" + cell + "\"" + attributes + " " + TEXT.formatted(text);
    }

    private static String data(String inside) {
        return "<sheetData>" + inside + "</sheetData>";
    }

    private static String inside(String sheet) {
        return sheet.substring(sheet.indexOf("<sheetData"), sheet.lastIndexOf("</worksheet>"));
    }

    @Test
    void a_cell_that_is_there_keeps_its_style_and_everything_around_it() {
        String rest = "<c r=\"A1\" t=\"str\"><v>Q</v></c>  <!-- note -->\n\t%s<c  r='D1' s = \"9\" ><v>7</v></c >";
        Package file = Package.sheet(data("<row r=\"1\" x14ac:dyDescent=\"0.25\" xmlns:x14ac=\"u\" spans=\"1:4\">"
                + rest.formatted("<c r=\"B1\" s=\"3\" t=\"s\"><v>0</v></c>") + "</row>")).strings("<t>old</t>");
        assertThat(patchedSheet(file, edit("B1", "old", "Yes"))).isEqualTo(file.text("xl/worksheets/sheet1.xml")
                .replace("<c r=\"B1\" s=\"3\" t=\"s\"><v>0</v></c>", text("B1", " s=\"3\"", "Yes")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // a self-closed cell, single quotes, attributes that belong to the old value
            "<row r=\"1\"><c r='B1' s='2'/></row> | <row r=\"1\"><c r='B1' s='2' @</row>",
            "<row r=\"1\"><c r=\"B1\" t=\"n\" cm=\"1\" vm=\"2\" ph=\"1\"/></row> | <row r=\"1\"><c r=\"B1\" ph=\"1\" @</row>",
            // a cell that is missing: between others, before them, behind them
            "<row r=\"1\"><c r=\"A1\"/><c r=\"C1\"/></row> | <row r=\"1\"><c r=\"A1\"/><c r=\"B1\" @<c r=\"C1\"/></row>",
            "<row r=\"1\"><c r=\"C1\"/></row> | <row r=\"1\"><c r=\"B1\" @<c r=\"C1\"/></row>",
            "<row r=\"1\"><c r=\"A1\"/><extLst/></row> | <row r=\"1\"><c r=\"A1\"/><c r=\"B1\" @<extLst/></row>",
            // a row without cells, written in either way, and one without number
            "<row r=\"1\" ht=\"20\"/> | <row r=\"1\" ht=\"20\"><c r=\"B1\" @</row>",
            "<row r=\"1\" ></row > | <row r=\"1\" ><c r=\"B1\" @</row >",
            "<row><c><v>1</v></c></row> | <row><c><v>1</v></c><c r=\"B1\" @</row>",
            "<row><c/><c/></row> | <row><c/><c @</row>",
            // a row that is missing: before others, behind them
            "<row r=\"3\"/><row r=\"4\"/> | <row r=\"1\"><c r=\"B1\" @</row><row r=\"3\"/><row r=\"4\"/>",
            // spans that would hide the cell
            "<row r=\"1\" spans=\"3:5\"><c r=\"C1\"/></row> | <row r=\"1\" spans=\"2:5\"><c r=\"B1\" @<c r=\"C1\"/></row>"})
    void a_cell_goes_where_it_belongs(String before, String after) {
        Package file = Package.sheet(data(before));
        assertThat(inside(patchedSheet(file, edit("B1", "", "Yes"))))
                .isEqualTo(data(after.replace("@", TEXT.formatted("Yes"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<sheetData/> | <sheetData><row r=\"2\"><c r=\"B2\" @</row></sheetData>",
            "<sheetData></sheetData> | <sheetData><row r=\"2\"><c r=\"B2\" @</row></sheetData>",
            "<sheetData> <row r=\"1\"/> </sheetData> | <sheetData> <row r=\"1\"/><row r=\"2\"><c r=\"B2\" @</row> </sheetData>"})
    void a_sheet_may_have_no_rows_yet(String before, String after) {
        assertThat(inside(patchedSheet(Package.sheet(before), edit("B2", "", "Yes"))))
                .isEqualTo(after.replace("@", TEXT.formatted("Yes")));
    }

    @Test
    void several_missing_cells_and_rows_come_in_order() {
        Package file = Package.sheet(data("<row r=\"2\"><c r=\"C2\"/></row><row r=\"5\"/>"));
        String sheet = inside(
                patchedSheet(file, edit("E2", "", "e"), edit("B2", "", "b"), edit("A2", "", "a"), edit("C2", "", "c"),
                        edit("D2", "", "d"), edit("A4", "", "4"), edit("A3", "", "3"), edit("A9", "", "9"),
                        edit("B9", "", "9b"),
                        edit("A1", "", "1")));
        assertThat(sheet.replaceAll(" t=\"inlineStr\".*?</c>", "/>")).isEqualTo(data("<row r=\"1\"><c r=\"A1\"/></row>"
                + "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"/><c r=\"C2\"/><c r=\"D2\"/><c r=\"E2\"/></row>"
                + "<row r=\"3\"><c r=\"A3\"/></row><row r=\"4\"><c r=\"A4\"/></row><row r=\"5\"/>"
                + "<row r=\"9\"><c r=\"A9\"/><c r=\"B9\"/></row>"));
    }

    @Test
    void a_new_cell_takes_the_style_of_its_row_and_else_of_its_column() {
        Package file = Package.sheet("<cols><col min=\"2\" max=\"2\" style=\"4\"/></cols>"
                + data("<row r=\"1\" s=\"2\" customFormat=\"1\"/><row r=\"2\" s=\"2\"/>"))
                .styles("<cellXfs><xf/><xf/><xf/><xf/><xf/></cellXfs>");
        String sheet = patchedSheet(file, edit("B1", "", "x"), edit("B2", "", "x"), edit("C2", "", "x"));
        assertThat(sheet).contains("<c r=\"B1\" s=\"2\" t=", "<c r=\"B2\" s=\"4\" t=", "<c r=\"C2\" t=");
    }

    @Test
    void elements_keep_their_prefix() {
        Package file = Package.sheet("").edit("xl/worksheets/sheet1.xml", xml -> Package.HEAD
                + "<x:worksheet xmlns:x=\"" + Package.MAIN
                + "\"><x:sheetData><x:row r=\"1\"/><x:row r=\"3\"><x:c r=\"A3\" s=\"0\"/></x:row></x:sheetData></x:worksheet>");
        assertThat(patchedSheet(file, edit("A1", "", "1"), edit("A2", "", "2"), edit("A3", "", "3"))).contains(
                "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">1</x:t></x:is></x:c></x:row>",
                "<x:row r=\"2\"><x:c r=\"A2\"", "<x:c r=\"A3\" s=\"0\" t=\"inlineStr\"><x:is>");
    }

    @Test
    void the_dimension_grows_only_where_it_must() {
        Package file = Package.sheet("<dimension ref=\"B2:C3\"/>" + data(""));
        assertThat(patchedSheet(file, edit("B3", "", "x"))).contains("<dimension ref=\"B2:C3\"/>");
        assertThat(patchedSheet(file, edit("A9", "", "x"))).contains("<dimension ref=\"A2:C9\"/>");
        assertThat(patchedSheet(Package.sheet("<dimension ref=\"A1\"/>" + data("")), edit("D1", "", "x")))
                .contains("<dimension ref=\"A1:D1\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b && c > \"d\"", "  leading and trailing  ",
            "_x000D_ spelled out", "_x005F_", "a_x00e9_b", "日本語 🔒 é", "tab\there", "line\nbreak", "]]>", "=SUM(A1)",
            "'quoted", "007"})
    void any_text_reads_back_as_it_was_written(String text) {
        Package file = Package.sheet(data("<row r=\"1\"><c r=\"A1\"/></row>"));
        PatchResult result = patch(file.bytes(), edit("A1", "", text));
        assertThat(result.applied()).containsExactly(edit("A1", "", text));
    }

    @Test
    void line_breaks_become_one_character_and_the_receipt_says_so() {
        PatchResult result = patch(Package.sheet(data("")).bytes(), edit("A1", "", "one\r\ntwo\rthree"));
        assertThat(result.applied()).containsExactly(edit("A1", "", "one\ntwo\nthree"));
    }

    @Test
    void a_cell_can_be_cleared_and_one_that_holds_the_text_already_is_left_alone() {
        Package file = Package.sheet(data("<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"str\"><v>old</v></c></row>"));
        assertThat(patchedSheet(file, edit("A1", "old", ""))).contains("<c r=\"A1\" s=\"0\"/>");
        PatchResult same = patch(file.bytes(), edit("A1", "old", "old"));
        assertThat(same.applied()).hasSize(1);
        assertThat(same.bytes()).isEqualTo(file.bytes());
        assertThat(same.original()).isEqualTo(same.completed());
    }

    @Test
    void numbers_stay_numbers_where_the_cell_wants_one_and_shows_it_as_written() {
        Package file = Package.sheet(data(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>0.5</v></c></row>")
                + "<dataValidations><dataValidation type=\"list\" sqref=\"C1 D1\" showErrorMessage=\"1\"><formula1>\"1,2,3,N/A,05\"</formula1></dataValidation>"
                + "<dataValidation type=\"whole\" sqref=\"E1\"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations>")
                .styles("<cellXfs><xf/><xf numFmtId=\"9\"/><xf numFmtId=\"49\"/></cellXfs>");
        String sheet = patchedSheet(file, edit("A1", "1", "3"), edit("B1", "50%", "3"), edit("C1", "", "2"),
                edit("D1", "", "N/A"),
                edit("E1", "", "4"), edit("F1", "", "4"));
        assertThat(sheet).contains("<c r=\"A1\"><v>3</v></c>", text("B1", " s=\"1\"", "3"), "<c r=\"C1\"><v>2</v></c>",
                text("D1", "", "N/A"), "<c r=\"E1\"><v>4</v></c>", text("F1", "", "4"));
        assertThat(patchedSheet(file, edit("C1", "", "05"))).contains(text("C1", "", "05"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-8,true", "ISO-8859-1,false",
            "windows-1252,false"})
    void a_part_keeps_its_encoding(Charset charset, boolean mark) {
        Package file = Package.sheet(data("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Größe</t></is></c></row>"))
                .encoded("xl/worksheets/sheet1.xml", charset, mark ? "\uFEFF" : "");
        PatchResult result = patch(file.bytes(), edit("B1", "", "Straße → 東京 🔒"));
        String sheet = new String(Patching.bytes(result.bytes(), "xl/worksheets/sheet1.xml"), charset);
        assertThat(sheet)
                .startsWith((mark ? "\uFEFF" : "") + "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"");
        assertThat(sheet).contains("<t>Größe</t>");
        assertThat(sheet.contains("東京")).isEqualTo(charset.name().startsWith("UTF"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<sheets/> | <sheets/><calcPr fullCalcOnLoad=\"1\"/>",
            "<sheets/><definedNames/><oleSize ref=\"A1\"/> | <sheets/><definedNames/><calcPr fullCalcOnLoad=\"1\"/><oleSize ref=\"A1\"/>",
            "<sheets/><calcPr calcId=\"191029\"/> | <sheets/><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>",
            "<sheets/><calcPr calcId=\"1\" ></calcPr> | <sheets/><calcPr calcId=\"1\"  fullCalcOnLoad=\"1\"></calcPr>",
            "<sheets/><calcPr fullCalcOnLoad='0' calcMode='manual'/> | <sheets/><calcPr fullCalcOnLoad='1' calcMode='manual'/>",
            "<sheets/><calcPr fullCalcOnLoad=\"1\"/> | <sheets/><calcPr fullCalcOnLoad=\"1\"/>"})
    void a_workbook_with_formulas_is_calculated_when_it_is_opened(String before, String after) {
        Package file = Package.sheet(data("<row r=\"1\"><c r=\"A1\"><f>B1</f><v>0</v></c></row>"));
        String sheets = file.text("xl/workbook.xml").replaceAll("(?s).*(<sheets>.*</sheets>).*", "$1");
        file.edit("xl/workbook.xml", xml -> xml.replace(sheets, before.replace("<sheets/>", sheets)));
        byte[] original = file.bytes();
        PatchResult result = patch(original, edit("B1", "", "1"));
        assertThat(part(result.bytes(), "xl/workbook.xml")).contains(after.replace("<sheets/>", sheets));
        assertThat(changedParts(original, result.bytes())).isSubsetOf("xl/workbook.xml", "xl/worksheets/sheet1.xml");
        assertThat(patch(original, edit("A1", "0", "1")).bytes()).as("nothing written, nothing asked for")
                .isEqualTo(original);
    }

    @Test
    void only_the_sheets_that_hold_an_answer_change() {
        Package file = Package.sheets(new java.util.TreeMap<>(Map.of("A", data(""), "B", data(""), "C", data(""))));
        byte[] original = file.bytes();
        PatchResult result = patch(original, edit("C", "A1", "", "c"), edit("A", "B1", "", "a2"),
                edit("A", "A1", "", "a1"));
        assertThat(changedParts(original, result.bytes())).containsExactly("xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet3.xml");
        assertThat(result.applied()).extracting(e -> e.sheet() + e.cell()).as("in workbook order")
                .containsExactly("AA1", "AB1", "CA1");
    }

    @Test
    void the_archive_is_copied_whatever_its_entries_look_like() {
        Package form = Package.sheet(data("<row r=\"1\"><c r=\"A1\"><f>1</f></c></row>"));
        ZipBuilder zip = new ZipBuilder().comment("the archive's own comment").zip64End();
        zip.add("docProps/first.bin", "0".repeat(1_000)).comment("of an entry");
        zip.add("media/stored.bin", "0123456789").stored().after(new byte[]{1, 2, 3});
        zip.add("[Content_Types].xml", form.text("[Content_Types].xml")).withDescriptor();
        zip.add("_rels/.rels", form.text("_rels/.rels")).zip64();
        zip.add("xl/worksheets/sheet1.xml", form.text("xl/worksheets/sheet1.xml")).withDescriptor();
        zip.add("xl/workbook.xml", form.text("xl/workbook.xml")).zip64().comment("workbook");
        zip.add("xl/_rels/workbook.xml.rels", form.text("xl/_rels/workbook.xml.rels")).stored();
        byte[] original = zip.build();
        byte[] patched = patch(original, edit("B1", "", "Yes")).bytes();
        assertThat(changedParts(original, patched)).containsExactly("xl/worksheets/sheet1.xml", "xl/workbook.xml");
        assertThat(new String(patched, StandardCharsets.ISO_8859_1)).endsWith("the archive's own comment")
                .contains("of an entry");
        assertThat(patch(patched, edit("B1", "Yes", "No")).applied()).as("and can be patched again").hasSize(1);
        assertReadableByTheJdk(patched);
    }

    private static void assertReadableByTheJdk(byte[] file) {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_same_patch_gives_the_same_bytes() {
        byte[] file = Package.sheet(data("")).bytes();
        assertThat(patch(file, edit("A1", "", "x"), edit("B1", "", "y")).bytes())
                .isEqualTo(patch(file.clone(), edit("B1", "", "y"), edit("A1", "", "x")).bytes());
        assertThat(Arrays.equals(file, patch(file).bytes())).isTrue();
    }

    @Test
    void a_row_that_comes_twice_cannot_be_patched_with_certainty() {
        byte[] file = Package.sheet(data("<row r=\"1\"><c r=\"A1\"/></row><row r=\"1\"><c r=\"B1\"/></row>")).bytes();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> new WorkbookPatcher(Reading.LIMITS).patch(file, List.of(edit("B1", "", "x"))))
                .isInstanceOf(WorkbookRejectedException.class);
    }
}
