package io.candor.core.workbook;

import static io.candor.core.workbook.Patching.changedParts;
import static io.candor.core.workbook.Reading.view;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The copy for reviewers. */
class AnnotatorTest {

    private static final Package FORM = Package
            .sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Is data encrypted?</v></c>"
                    + "<c r=\"B1\" t=\"str\"><v>Yes</v></c></row></sheetData>");

    private static Annotation annotation(String sheet) {
        return new Annotation(sheet, CellRef.parse("B1"), "autofill", "97 %", "Encryption at rest, revision 3",
                "=not a formula & <b>");
    }

    private static byte[] annotated(byte[] file, Annotation... annotations) {
        return new WorkbookAnnotator(Reading.LIMITS).annotate(file, List.of(annotations));
    }

    private static List<String> row(SheetView sheet, int row) {
        return sheet.cells(row).stream().map(CellView::text).toList();
    }

    @Test
    void a_sheet_behind_all_others_lists_who_how_sure_and_from_where() throws IOException {
        byte[] copy = annotated(FORM.bytes(), annotation("Form"));
        WorkbookView view = view(copy);
        assertThat(view.sheets()).extracting(SheetView::name).containsExactly("Form", "Candor review");
        assertThat(row(view.sheets().get(1), 0)).containsExactly("Sheet", "Cell", "Content", "Who", "Confidence",
                "Source", "Note");
        assertThat(row(view.sheets().get(1), 1)).containsExactly("Form", "B1", "Yes", "autofill", "97 %",
                "Encryption at rest, revision 3", "=not a formula & <b>");
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            assertThat(poi.getSheet("Candor review").getRow(1).getCell(3).getStringCellValue()).isEqualTo("autofill");
            assertThat(poi.getSheet("Candor review").getHyperlink(1, 1).getLocation()).isEqualTo("'Form'!B1");
        }
    }

    @Test
    void no_other_part_changes_but_those_that_list_the_sheets() {
        byte[] original = FORM.bytes();
        byte[] copy = annotated(original, annotation("Form"));
        ZipParts made = ZipParts.open(copy, new Meter(Reading.LIMITS));
        assertThat(made.all().getLast().name()).isEqualTo("xl/worksheets/candorReview1.xml");
        assertThat(made.all().stream().filter(p -> !Patching.part(copy, p.name()).equals(
                ZipParts.open(original, new Meter(Reading.LIMITS)).find(p.name())
                        .map(q -> Patching.part(original, q.name())).orElse("")))
                .map(ZipPart::name)).containsExactlyInAnyOrder("[Content_Types].xml", "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/candorReview1.xml");
        assertThat(changedParts(original, original)).isEmpty();
    }

    @Test
    void a_second_review_gets_a_name_of_its_own() {
        byte[] twice = annotated(annotated(FORM.bytes(), annotation("Form")), annotation("Form"));
        assertThat(view(twice).sheets()).extracting(SheetView::name).containsExactly("Form", "Candor review",
                "Candor review 2");
    }

    @Test
    void strict_and_prefixed_workbooks_get_a_sheet_of_their_kind() {
        Package file = Package.sheet("<sheetData/>");
        file.edit("xl/workbook.xml",
                xml -> xml.replace(Package.MAIN, Package.STRICT_MAIN).replaceAll("<(/?)(?=[a-z])", "<$1x:")
                        .replace("xmlns=", "xmlns:x="));
        byte[] copy = annotated(file.bytes(), annotation("Form"));
        assertThat(view(copy).sheets()).hasSize(2);
        assertThat(Patching.part(copy, "xl/workbook.xml")).contains("<x:sheet xmlns:r=\"http://purl.oclc.org/");
        assertThat(Patching.part(copy, "xl/worksheets/candorReview1.xml")).contains(Package.STRICT_MAIN);
    }

    @Test
    void the_old_format_gets_a_sheet_too() throws IOException {
        byte[] file;
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Form").createRow(0).createCell(1).setCellValue("Yes");
            workbook.write(out);
            file = out.toByteArray();
        }
        assertThat(row(view(annotated(file, annotation("Form"))).sheets().get(1), 1)).startsWith("Form", "B1", "Yes",
                "autofill");
    }

    @Test
    void a_table_of_text_gets_the_list_below() {
        byte[] copy = annotated("q;a\r\nEncrypted?;Yes\r\n".getBytes(UTF_8), annotation("Sheet1"));
        assertThat(new String(copy, UTF_8))
                .isEqualTo("q;a\r\nEncrypted?;Yes\r\n\r\nSheet;Cell;Content;Who;Confidence;Source;Note\r\n"
                        + "Sheet1;B1;a;autofill;97 %;Encryption at rest, revision 3;'=not a formula & <b>\r\n");
    }
}
