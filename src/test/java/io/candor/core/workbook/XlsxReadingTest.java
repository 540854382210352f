package io.candor.core.workbook;

import static io.candor.core.workbook.Reading.cell;
import static io.candor.core.workbook.Reading.sheet;
import static io.candor.core.workbook.Reading.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.SheetView.Visibility;

/** The traps of the XLSX format, one small file each. */
class XlsxReadingTest {

    private static Package row(String cells) {
        return Package.sheet("<sheetData><row r=\"1\">" + cells + "</row></sheetData>");
    }

    @Test
    void strings_are_shared_inline_rich_or_with_phonetic_guides() {
        Package file = row(
                "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
                        + "<c r=\"D1\" t=\"inlineStr\"><is><t>in &lt;line&gt;</t></is></c><c r=\"E1\" t=\"str\"><f>A1</f><v>plain</v></c>")
                .strings("<t>plain</t>", "<r><rPr><b/></rPr><t xml:space=\"preserve\">ri</t></r><r><t>ch</t></r>",
                        "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>");
        assertThat(sheet(file).cells(0)).extracting(CellView::text).containsExactly("plain", "rich", "東京", "in <line>",
                "plain");
    }

    @Test
    void characters_that_xml_cannot_hold_are_unescaped_and_line_breaks_are_one() {
        Package file = row(
                "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>")
                .strings("<t>one_x000D_\ntwo</t>", "<t>_x005F_x000D_ is literal</t>", "<t>a&#13;&#10;b_x00zz_</t>");
        assertThat(sheet(file).cells(0)).extracting(CellView::text).containsExactly("one\ntwo", "_x000D_ is literal",
                "a\nb_x00zz_");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0  |       | 42           | 42          | NUMBER",
            "0  |       | 0.1          | 0.1         | NUMBER",
            "0  |       | 1.0000000001 | 1           | NUMBER",
            "0  |       | 1E+20        | 1E+20       | NUMBER",
            "2  |       | 3.14159      | 3.14        | NUMBER",
            "3  |       | 1234567      | 1,234,567   | NUMBER",
            "9  |       | 0.5          | 50%         | NUMBER",
            "14 |       | 45981        | 11/20/25    | DATE",
            "22 |       | 45981.5      | 11/20/25 12:00 | DATE",
            "164| yyyy\\-mm\\-dd | 45981 | 2025-11-20 | DATE",
            "165| \"v\"0.0 | 4.0       | v4.0        | NUMBER",
            "166| 00000 | 42           | 00042       | NUMBER",
            "167| ;;;   | 7            | 7           | NUMBER",
            "169| _(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_) | 0     | -      | NUMBER",
            "169| _(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_) | -1200 | (1,200) | NUMBER",
            "169| _(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_) | 1200  | 1,200  | NUMBER",
            "170| [<1]0%;0.0 | 0.25     | 25%         | NUMBER",
            "170| [<1]0%;0.0 | 4        | 4.0         | NUMBER",
            "171| \"yes\";\"never\";\"no\" | 0 | no     | NUMBER",
            "172| [$-409]d\\-mmm\\-yy;@ | 45981 | 20-Nov-25 | DATE",
            "168| [h]:mm | 1.5         | 36:00       | DATE",
            "14 |       | -5           | -5          | NUMBER",
            "0  |       | not a number | not a number | TEXT"})
    void numbers_and_dates_appear_as_the_sheet_shows_them(int id, String code, String value, String shown, Kind kind) {
        String formats = code == null
                ? ""
                : "<numFmts><numFmt numFmtId=\"" + id + "\" formatCode=\""
                        + code.replace("<", "&lt;").replace("\"", "&quot;") + "\"/></numFmts>";
        Package file = row("<c r=\"A1\" s=\"1\"><v>" + value + "</v></c>")
                .styles(formats + "<cellXfs><xf/><xf numFmtId=\"" + id + "\"/></cellXfs>");
        assertThat(cell(file, "A1")).extracting(CellView::text, CellView::kind).containsExactly(shown, kind);
    }

    @Test
    void dates_count_from_1904_where_the_workbook_says_so() {
        Package file = row("<c r=\"A1\" s=\"1\"><v>0</v></c>").styles("<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")
                .edit("xl/workbook.xml", xml -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(cell(file, "A1").text()).isEqualTo("1/1/04");
    }

    @Test
    void iso_dates_of_strict_files_are_shown_by_their_format() {
        Package file = row(
                "<c r=\"A1\" s=\"1\" t=\"d\"><v>2026-11-20T00:00:00</v></c><c r=\"B1\" t=\"d\"><v>someday</v></c>")
                .styles("<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>");
        assertThat(sheet(file).cells(0)).extracting(CellView::text).containsExactly("11/20/26", "someday");
    }

    @Test
    void formulas_show_their_cached_result() {
        Package file = row("<c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>x</f><v>two</v></c>"
                + "<c r=\"C1\" t=\"b\"><f>x</f><v>1</v></c><c r=\"D1\" t=\"e\"><f>x</f><v>#N/A</v></c>"
                + "<c r=\"E1\"><f>x</f></c><c r=\"F1\"><f t=\"shared\" si=\"0\"/><v>5</v></c>");
        assertThat(sheet(file).cells(0)).extracting(CellView::text).containsExactly("2", "two", "TRUE", "#N/A", "",
                "5");
        assertThat(sheet(file).cells(0)).extracting(CellView::kind).containsExactly(Kind.NUMBER, Kind.TEXT,
                Kind.BOOLEAN,
                Kind.ERROR, Kind.BLANK, Kind.NUMBER);
        assertThat(sheet(file).cells(0)).allMatch(CellView::formula);
        assertThat(view(file.bytes()).hasFormulas()).isTrue();
    }

    @Test
    void cells_filled_by_an_array_formula_are_formulas_too() {
        Package file = row(
                "<c r=\"A1\"><f t=\"array\" ref=\"A1:C1\">x</f><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"D1\"><v>3</v></c>");
        assertThat(sheet(file).cell(0, 1).formula()).isTrue();
        assertThat(sheet(file).cell(0, 2).formula()).as("not even mentioned").isTrue();
        assertThat(sheet(file).cell(0, 3).formula()).isFalse();
    }

    @Test
    void errors_and_booleans_are_text_of_their_kind() {
        Package file = row("<c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>");
        assertThat(sheet(file).cells(0)).extracting(CellView::text, CellView::kind)
                .containsExactly(org.assertj.core.api.Assertions.tuple("#REF!", Kind.ERROR),
                        org.assertj.core.api.Assertions.tuple("FALSE", Kind.BOOLEAN));
    }

    @Test
    void rows_and_cells_without_address_follow_one_another() {
        Package file = Package.sheet("<sheetData><row><c t=\"str\"><v>A1</v></c><c t=\"str\"><v>B1</v></c></row>"
                + "<row r=\"4\"><c t=\"str\"><v>A4</v></c><c r=\"D4\" t=\"str\"><v>D4</v></c><c t=\"str\"><v>E4</v></c></row>"
                + "<row><c t=\"str\"><v>A5</v></c></row><row><c r=\"B9\" t=\"str\"><v>B9</v></c></row></sheetData>");
        assertThat(sheet(file).rows()).containsExactly(0, 3, 4, 8);
        for (int row : sheet(file).rows()) {
            assertThat(sheet(file).cells(row)).allMatch(cell -> cell.text().equals(cell.ref().toString()));
        }
    }

    @Test
    void rows_and_cells_may_come_in_any_order() {
        Package file = Package.sheet(
                "<sheetData><row r=\"3\"><c r=\"B3\" t=\"str\"><v>B3</v></c><c r=\"A3\" t=\"str\"><v>A3</v></c></row>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>A1</v></c></row></sheetData>");
        assertThat(sheet(file).rows()).containsExactly(0, 2);
        assertThat(sheet(file).cells(2)).extracting(CellView::text).containsExactly("A3", "B3");
    }

    @Test
    void strict_namespaces_and_prefixed_elements_read_alike() {
        Package file = row("<c r=\"A1\" t=\"s\"><v>0</v></c>").strings("<t>text</t>");
        for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
            file.edit(part, xml -> xml.replace(Package.MAIN, Package.STRICT_MAIN)
                    .replaceAll("<(/?)(?=[a-z])", "<$1x:").replace("xmlns=", "xmlns:x="));
        }
        assertThat(cell(file, "A1").text()).isEqualTo("text");
    }

    @Test
    void parts_are_found_by_relationship_whatever_they_are_called() {
        Package file = row("<c r=\"A1\" t=\"str\"><v>found</v></c>")
                .renamed("xl/worksheets/sheet1.xml", "odd/My Sheet (1).bin")
                .edit("xl/_rels/workbook.xml.rels",
                        xml -> xml.replace("worksheets/sheet1.xml", "../ODD/My%20Sheet%20(1).bin"))
                .renamed("xl/workbook.xml", "XL/Workbook.XML")
                .renamed("xl/_rels/workbook.xml.rels", "XL/_RELS/WORKBOOK.xml.RELS");
        assertThat(cell(file, "A1").text()).isEqualTo("found");
        Package absolute = row("<c r=\"A1\" t=\"str\"><v>found</v></c>")
                .edit("xl/_rels/workbook.xml.rels", xml -> xml.replace("worksheets/", "/xl/worksheets/"));
        assertThat(cell(absolute, "A1").text()).isEqualTo("found");
    }

    @Test
    void parts_may_be_in_utf_16_or_carry_a_byte_order_mark() {
        for (Map.Entry<java.nio.charset.Charset, String> encoding : Map.of(StandardCharsets.UTF_16LE, "\uFEFF",
                StandardCharsets.UTF_16BE, "\uFEFF", StandardCharsets.UTF_8, "\uFEFF", StandardCharsets.ISO_8859_1, "")
                .entrySet()) {
            Package file = row("<c r=\"A1\" t=\"inlineStr\"><is><t>Größe</t></is></c>")
                    .encoded("xl/worksheets/sheet1.xml", encoding.getKey(), encoding.getValue());
            assertThat(cell(file, "A1").text()).as(encoding.getKey().name()).isEqualTo("Größe");
        }
    }

    @Test
    void chart_and_macro_sheets_are_left_out_and_tabs_keep_their_order_and_state() {
        Map<String, String> tabs = new LinkedHashMap<>();
        tabs.put("Zulu", "<sheetData/>");
        tabs.put("Chart", "");
        tabs.put("Alpha", "<sheetData/>");
        Package file = Package.sheets(tabs)
                .edit("xl/_rels/workbook.xml.rels", xml -> xml.replace("/worksheet\" Target=\"worksheets/sheet2",
                        "/chartsheet\" Target=\"worksheets/sheet2"))
                .edit("xl/workbook.xml", xml -> xml.replace("name=\"Alpha\"", "name=\"Alpha\" state=\"veryHidden\""));
        assertThat(view(file.bytes()).sheets()).extracting(SheetView::name).containsExactly("Zulu", "Alpha");
        assertThat(view(file.bytes()).sheets().get(1).visibility()).isEqualTo(Visibility.VERY_HIDDEN);
    }

    @Test
    void formats_are_told_by_content_type() {
        Package file = Package.sheet("<sheetData/>");
        assertThat(view(file.bytes()).format()).isEqualTo(WorkbookFormat.XLSX);
        file.edit("[Content_Types].xml", xml -> xml.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertThat(view(file.bytes()).format()).isEqualTo(WorkbookFormat.XLSM);
    }

    @Test
    void rows_and_columns_are_hidden_by_flag_by_width_or_by_default() {
        SheetView sheet = sheet(
                Package.sheet("<sheetFormatPr defaultRowHeight=\"15\" zeroHeight=\"1\" defaultColWidth=\"12\"/>"
                        + "<cols><col min=\"2\" max=\"3\" width=\"9\" hidden=\"1\"/><col min=\"5\" max=\"5\" width=\"0\" customWidth=\"1\"/>"
                        + "<col min=\"7\" max=\"16384\" width=\"30.5\" hidden=\"1\"/></cols>"
                        + "<sheetData><row r=\"1\"/><row r=\"2\" hidden=\"1\"/></sheetData>"));
        assertThat(List.of(sheet.rowHidden(0), sheet.rowHidden(1), sheet.rowHidden(7))).containsExactly(false, true,
                true);
        assertThat(List.of(sheet.columnHidden(0), sheet.columnHidden(1), sheet.columnHidden(4),
                sheet.columnHidden(16_383)))
                .containsExactly(false, true, true, true);
        assertThat(sheet.columnWidth(0)).isEqualTo(12);
        assertThat(sheet.columnWidth(99)).isEqualTo(30.5);
    }

    @Test
    void an_absent_cell_has_the_format_of_its_row_and_else_of_its_column() {
        SheetView sheet = sheet(Package
                .sheet("<sheetProtection sheet=\"1\"/><cols><col min=\"1\" max=\"2\" style=\"1\"/></cols>"
                        + "<sheetData><row r=\"1\" s=\"2\" customFormat=\"1\"><c r=\"A1\" s=\"1\"/></row><row r=\"2\" s=\"2\"/></sheetData>")
                .styles("<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf><protection locked=\"0\"/></xf><xf fontId=\"1\"/></cellXfs>"));
        assertThat(sheet.isProtected()).isTrue();
        assertThat(sheet.cell(0, 0).locked()).as("its own").isFalse();
        assertThat(sheet.cell(0, 1).locked()).as("its row's").isTrue();
        assertThat(sheet.cell(0, 1).style().bold()).isTrue();
        assertThat(sheet.cell(1, 1).locked()).as("its column's, for the row's style does not apply").isFalse();
        assertThat(sheet.cell(1, 5).locked()).as("nobody's").isTrue();
    }

    @Test
    void styles_tell_headings_and_bands_apart() {
        SheetView sheet = sheet(
                row("<c r=\"A1\" s=\"1\"/><c r=\"B1\" s=\"2\"/><c r=\"C1\" s=\"3\"/><c r=\"D1\" s=\"4\"/>").styles(
                        "<fonts><font><sz val=\"11\"/></font><font><b/><sz val=\"14\"/><color theme=\"0\"/></font><font><b val=\"0\"/><color rgb=\"FF000000\"/></font></fonts>"
                                + "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"solid\"><fgColor theme=\"4\" tint=\"0.79998168889431442\"/></patternFill></fill>"
                                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFFFF\"/></patternFill></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"ffddebf7\"/></patternFill></fill></fills>"
                                + "<borders><border/><border><left/><bottom style=\"thin\"/></border></borders>"
                                + "<cellXfs><xf/><xf fontId=\"1\" fillId=\"1\" borderId=\"1\"><alignment wrapText=\"1\"/></xf><xf fontId=\"2\" fillId=\"2\"/><xf fillId=\"3\"/><xf fontId=\"99\"/></cellXfs>"));
        assertThat(sheet.cell(0, 0).style()).isEqualTo(new CellStyleView(true, 14, "theme4+80", "theme0", true, true));
        assertThat(sheet.cell(0, 1).style()).as("white and black are no colours").isEqualTo(CellStyleView.PLAIN);
        assertThat(sheet.cell(0, 2).style().fill()).isEqualTo("FFDDEBF7");
        assertThat(sheet.cell(0, 3).style()).as("a font that is not there").isEqualTo(CellStyleView.PLAIN);
    }

    @Test
    void merges_are_found_by_cell_and_a_merge_of_one_cell_is_none() {
        SheetView sheet = sheet(
                Package.sheet("<sheetData/><mergeCells><mergeCell ref=\"B2:C4\"/><mergeCell ref=\"E5\"/>"
                        + "<mergeCell ref=\"E6:E6\"/><mergeCell ref=\"9:9\"/><mergeCell ref=\"nonsense\"/></mergeCells>"));
        assertThat(sheet.merges()).extracting(CellRange::toString).containsExactly("B2:C4", "A9:XFD9");
        assertThat(sheet.mergeAt(CellRef.parse("C3"))).contains(CellRange.parse("B2:C4"));
        assertThat(sheet.mergeAt(CellRef.parse("E5"))).isEmpty();
        assertThat(sheet.mergeAt(CellRef.parse("ZZ9"))).isPresent();
    }

    @Test
    void an_empty_sheet_has_no_last_row() {
        SheetView sheet = sheet(Package.sheet("<sheetData><row r=\"5\"><c r=\"B5\" s=\"0\"/></row></sheetData>"));
        assertThat(sheet.rows()).isEmpty();
        assertThat(List.of(sheet.lastRow(), sheet.lastColumn())).containsExactly(-1, -1);
    }
}
