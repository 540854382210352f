package io.candor.core.workbook;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Whole files for tests that need something of everything, or a great deal of one thing. */
public final class Workbooks {

    /** Row 2 of a sheet of questions that begin in row 3. */
    private static final String HEADINGS = "<row r=\"2\">" + heading("A", "No.") + heading("B", "Question")
            + heading("C", "Answer") + heading("D", "Reference") + heading("E", "Comments") + "</row>";

    private Workbooks() {
    }

    /** A form with banners, merges, drop-downs of all kinds, formulas, rich and escaped text, protection, hidden rows. */
    public static byte[] form() {
        return formPackage().bytes();
    }

    static Package formPackage() {
        Map<String, String> sheets = new LinkedHashMap<>();
        StringBuilder rows = new StringBuilder(
                "<row r=\"1\" s=\"1\" customFormat=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" s=\"1\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"1\" t=\"s\"><v>2</v></c><c r=\"C3\" s=\"1\" t=\"inlineStr\"><is><r><t>Ans</t></r><r><t>wer</t></r></is></c></row>");
        for (int r = 4; r < 40; r++) {
            rows.append("<row r=\"" + r + "\" spans=\"1:4\"" + (r % 7 == 0 ? " hidden=\"1\"" : "") + "><c r=\"A" + r
                    + "\"><v>" + r + "</v></c>")
                    .append("<c r=\"B" + r + "\" t=\"inlineStr\"><is><t>Is control " + r
                            + " in place?_x000D_\n(tell us how)</t></is></c>")
                    .append("<c r=\"C" + r + "\" s=\"2\"/><c r=\"E" + r + "\" t=\"str\"><f>IF(C" + r
                            + "=\"Yes\",1,0)</f><v>0</v></c></row>");
        }
        sheets.put("Form",
                "<dimension ref=\"A1:E39\"/><cols><col min=\"3\" max=\"4\" width=\"20\" style=\"2\" customWidth=\"1\"/></cols><sheetData>"
                        + rows
                        + "</sheetData><sheetProtection sheet=\"1\"/><mergeCells><mergeCell ref=\"A1:E2\"/><mergeCell ref=\"D10:D12\"/></mergeCells>"
                        + "<dataValidations><dataValidation type=\"list\" showErrorMessage=\"1\" sqref=\"C4:C20\"><formula1>\"Yes,No,N/A\"</formula1></dataValidation>"
                        + "<dataValidation type=\"list\" showErrorMessage=\"1\" sqref=\"C21:C39\"><formula1>Answers</formula1></dataValidation>"
                        + "<dataValidation type=\"textLength\" operator=\"lessThan\" showErrorMessage=\"1\" sqref=\"D4:D39\"><formula1>500</formula1></dataValidation></dataValidations>");
        sheets.put("Lists",
                "<sheetData><row><c t=\"str\"><v>Yes</v></c></row><row><c t=\"str\"><v>No</v></c></row></sheetData>");
        return Package.sheets(sheets)
                .strings("<t>Security questionnaire</t>", "<t>No.</t>",
                        "<r><t>Ques</t></r><r><rPr><b/></rPr><t>tion</t></r>")
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/></numFmts><fonts><font><sz val=\"11\"/></font><font><b/><sz val=\"14\"/></font></fonts>"
                        + "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"solid\"><fgColor theme=\"4\" tint=\"0.4\"/></patternFill></fill></fills>"
                        + "<borders><border/></borders><cellXfs><xf/><xf fontId=\"1\" fillId=\"1\"/><xf numFmtId=\"164\"><protection locked=\"0\"/></xf></cellXfs>")
                .edit("xl/workbook.xml", xml -> xml.replace("</sheets>",
                        "</sheets><definedNames><definedName name=\"Answers\">Lists!$A$1:$A$2</definedName></definedNames><calcPr calcId=\"191029\"/>"));
    }

    /** The form in a part of UTF-16, streamed entries, odd order. */
    static byte[] oddlyPacked() {
        Package form = formPackage();
        form.encoded("xl/worksheets/sheet1.xml", UTF_16LE, "\uFEFF");
        ZipBuilder zip = new ZipBuilder().zip64End();
        zip.add("xl/worksheets/sheet1.xml", Patching.bytes(form.bytes(), "xl/worksheets/sheet1.xml")).withDescriptor();
        for (String part : new String[]{"xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels", "_rels/.rels", "[Content_Types].xml"}) {
            zip.add(part, form.text(part)).stored();
        }
        return zip.build();
    }

    static byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("Form");
            for (int r = 0; r < 30; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(r);
                row.createCell(1).setCellValue("Is control " + r + " in place?");
                row.createCell(3).setCellFormula("A" + (r + 1) + "*2");
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 4, 5));
            var helper = sheet.getDataValidationHelper();
            sheet.addValidationData(
                    helper.createValidation(helper.createExplicitListConstraint(new String[]{"Yes", "No"}),
                            new CellRangeAddressList(0, 29, 2, 2)));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] csv() {
        StringBuilder table = new StringBuilder("No.;Question;Answer\r\n");
        for (int r = 1; r < 30; r++) {
            table.append(r).append(";\"Is control ").append(r).append(" in place; and \"\"tested\"\"?\";\r\n");
        }
        return table.toString().getBytes(UTF_8);
    }

    /** A sheet of this many styled empty cells, with a question now and then, as designers of forms leave it behind. */
    public static byte[] styledCells(int rows, int columns) {
        StringBuilder xml = new StringBuilder(rows * columns * 20 + 1_000).append("<sheetData>");
        for (int r = 1; r <= rows; r++) {
            xml.append("<row r=\"").append(r).append("\">");
            for (int c = 0; c < columns; c++) {
                xml.append("<c r=\"").append(CellRef.columnLetters(c)).append(r).append("\" s=\"1\"");
                xml.append(c == 1 && r % 100 == 0 ? " t=\"str\"><v>Question " + r + "?</v></c>" : "/>");
            }
            xml.append("</row>");
        }
        return Package.sheet(xml.append("</sheetData>").toString())
                .styles("<cellXfs><xf/><xf><protection locked=\"0\"/></xf></cellXfs>")
                .bytes();
    }

    /** A questionnaire of this many questions in shared strings, with verdict and text cells and a drop-down. */
    public static byte[] questions(int count) {
        Random random = new Random(count);
        String[] strings = new String[count];
        StringBuilder rows = new StringBuilder("<sheetData>" + HEADINGS);
        for (int i = 0; i < count; i++) {
            strings[i] = "<t>Question " + i + ": "
                    + "do you keep a documented process for this control? ".repeat(1 + random.nextInt(5)) + "</t>";
            int r = i + 3;
            rows.append("<row r=\"" + r + "\" spans=\"1:12\"><c r=\"A" + r + "\" s=\"1\"><v>" + i + "</v></c><c r=\"B"
                    + r + "\" s=\"1\" t=\"s\"><v>" + i + "</v></c>");
            for (int c = 2; c < 12; c++) {
                rows.append("<c r=\"").append(CellRef.columnLetters(c)).append(r).append("\" s=\"1\"/>");
            }
            rows.append("</row>");
        }
        return Package.sheet(
                rows + "</sheetData><dataValidations><dataValidation type=\"list\" showErrorMessage=\"1\" sqref=\"C3:C"
                        + (count + 2)
                        + "\"><formula1>\"Yes,No,NA\"</formula1></dataValidation></dataValidations>")
                .strings(strings)
                .styles("<cellXfs><xf/><xf><protection locked=\"0\"/></xf></cellXfs>").bytes();
    }

    /** A scoring workbook: sheets of formulas beside one sheet of questions. */
    public static byte[] formulas(int count, int sheets) {
        Map<String, String> tabs = new LinkedHashMap<>();
        tabs.put("Questions", "<sheetData>" + HEADINGS + rows(3, 300, 6, false) + "</sheetData>");
        for (int s = 0; s < sheets; s++) {
            tabs.put("Scores " + s, "<sheetData>" + rows(1, count / sheets / 10, 10, true) + "</sheetData>");
        }
        return Package.sheets(tabs).bytes();
    }

    private static String heading(String column, String text) {
        return "<c r=\"" + column + "2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String rows(int from, int to, int columns, boolean formulas) {
        StringBuilder xml = new StringBuilder();
        for (int r = from; r <= to; r++) {
            xml.append("<row r=\"").append(r).append("\">");
            for (int c = 0; c < columns; c++) {
                xml.append("<c r=\"").append(CellRef.columnLetters(c)).append(r).append('"');
                xml.append(formulas
                        ? "><f>IF(Questions!$C" + r + "=\"Yes\",Questions!$D" + r + "*" + (c + 1) + ",0)</f><v>" + c
                                + "</v></c>"
                        : c == 1 ? " t=\"inlineStr\"><is><t>Is control " + r + " in place?</t></is></c>" : "/>");
            }
            xml.append("</row>");
        }
        return xml.toString();
    }
}
