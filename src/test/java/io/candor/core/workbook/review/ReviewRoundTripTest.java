package io.candor.core.workbook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.workbook.WorkbookFormat;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;
import io.candor.samples.OfficePrograms;

class ReviewRoundTripTest {

    private static final UUID ID = UUID.fromString("3f2b6c1e-0000-4000-8000-000000000001");
    private static final ReviewCopyWriter WRITER = new ReviewCopyWriter(WorkbookLimits.DEFAULT);
    private static final ReviewCopyReader READER = new ReviewCopyReader(WorkbookLimits.DEFAULT);
    private static final String TEXT = "We do, <since> 2021 & \"always\".\nAsk us.";

    enum Program {
        NONE(b -> b), OPENPYXL(b -> OfficePrograms.editedWithOpenpyxl(b, "")), LIBREOFFICE(
                OfficePrograms::savedByLibreOffice);

        final UnaryOperator<byte[]> save;

        Program(UnaryOperator<byte[]> save) {
            this.save = save;
        }
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void a_copy_that_was_only_saved_changes_nothing(Program program) {
        ReviewDiff diff = diff(program.save.apply(copy()));
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.deleted()).isEmpty();
        assertThat(diff.notes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void decisions_of_every_kind_come_back_whichever_program_saved_them(Program program) {
        byte[] edited = program.save.apply(edited(sheet -> {
            set(sheet, 1, ReviewColumn.DECISION, "accept");
            set(sheet, 2, ReviewColumn.DECISION, "edit");
            set(sheet, 2, ReviewColumn.TEXT, "Only in Europe.");
            set(sheet, 2, ReviewColumn.VERDICT, "partial");
            set(sheet, 3, ReviewColumn.DECISION, "leave");
            set(sheet, 4, ReviewColumn.DECISION, "N/A");
            set(sheet, 5, ReviewColumn.TEXT, "Changed without a decision.");
            set(sheet, 6, ReviewColumn.DECISION, "edit");
            set(sheet, 6, ReviewColumn.TEXT, "The third one.");
            set(sheet, 7, ReviewColumn.DECISION, "perhaps");
            set(sheet, 8, ReviewColumn.DECISION, "edit");
            set(sheet, 9, ReviewColumn.DECISION, "accept");
            set(sheet, 9, ReviewColumn.TEXT, "Other words.");
            set(sheet, 10, ReviewColumn.TEXT, "");
            set(sheet, 10, ReviewColumn.VERDICT, "");
        }));
        List<ReviewChange> changes = diff(edited).changes();
        assertThat(changes).extracting(ReviewChange::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(changes).filteredOn(ReviewChange::applicable).containsExactly(
                change(1, ReviewWish.ACCEPT, 0, null, null),
                change(2, ReviewWish.EDIT, 0, "partial", "Only in Europe."),
                change(3, ReviewWish.LEAVE, 0, null, null), change(4, ReviewWish.NOT_APPLICABLE, 0, null, null),
                change(5, ReviewWish.EDIT, 0, "yes", "Changed without a decision."),
                change(6, ReviewWish.ACCEPT, 3, null, "The third one."));
        assertThat(changes.get(6).problem()).contains("“perhaps” is no decision");
        assertThat(changes.get(7).problem()).contains("nothing was changed");
        assertThat(changes.get(8).problem()).contains("says accept, but the reply was changed");
        assertThat(changes.get(9).problem()).contains("choose leave");
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void what_is_typed_into_a_coloured_cell_is_an_edit_of_these_cells(Program program) throws IOException {
        ReviewRow row = rows().getFirst();
        String cell = row.cells().getLast().cell();
        byte[] edited = program.save.apply(edited(list -> at(list.getWorkbook().getSheet(row.sheet()), cell)
                .setCellValue("Typed beside the question.")));
        assertThat(diff(edited).changes()).singleElement().satisfies(c -> {
            assertThat(c.wish()).isEqualTo(ReviewWish.EDIT);
            assertThat(c.cells()).containsEntry(cell, "Typed beside the question.")
                    .containsKey(row.cells().getFirst().cell());
        });
    }

    @Test
    void rows_that_were_deleted_say_nothing_and_sorted_ones_are_told_by_their_number() {
        byte[] edited = OfficePrograms.editedWithOpenpyxl(copy(), """
                ws = wb['Candor review']
                ws.title = 'from the expert'
                ws.delete_rows(5, 3)
                ws['G4'] = 'accept'
                ws.insert_cols(1)
                """);
        ReviewDiff diff = diff(edited);
        assertThat(diff.changes()).containsExactly(change(1, ReviewWish.ACCEPT, 0, null, null));
        assertThat(diff.deleted()).containsExactly(2, 3, 4);
    }

    @Test
    void cells_beside_a_question_that_moved_are_not_taken_for_its_own() {
        ReviewRow row = rows().getFirst();
        byte[] edited = OfficePrograms.editedWithOpenpyxl(copy(),
                "wb['" + row.sheet() + "'].delete_rows(" + new CellReference(row.cell()).getRow() + ")");
        ReviewDiff diff = diff(edited);
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.notes()).anySatisfy(n -> assertThat(n).contains("no longer stands in"));
    }

    @Test
    void a_workbook_that_is_no_copy_is_refused_in_words() {
        assertThatThrownBy(() -> READER.read(original("sig-shaped.xlsx"))).isInstanceOf(UnreadableCopyException.class)
                .hasMessageContaining("not a review copy");
        byte[] headless = OfficePrograms.editedWithOpenpyxl(copy(), "wb['Candor review'].delete_rows(3)");
        assertThatThrownBy(() -> READER.read(headless)).isInstanceOf(UnreadableCopyException.class)
                .hasMessageContaining("lacks its headings");
    }

    @ParameterizedTest
    @CsvSource({"sig-shaped.xlsx,XLSX", "caiq-shaped.xlsx,XLSX", "tick-columns.xlsx,XLSX", "banner-bands.xlsx,XLSX",
            "scored-formulas.xlsx,XLSX", "legacy.xls,XLS", "plain.csv,XLSX"})
    void only_answer_cells_differ_from_the_customers_sheets(String sample, WorkbookFormat format) throws IOException {
        List<ReviewRow> rows = rows(sample);
        ReviewCopyWriter.Written copy = WRITER.write(original(sample), ID, rows);
        assertThat(copy.format()).isEqualTo(format);
        WorkbookReader reader = new WorkbookReader(WorkbookLimits.DEFAULT);
        WorkbookView before = reader.read(original(sample));
        WorkbookView after = reader.read(copy.bytes());
        assertThat(ReviewDiff.between(rows, READER.read(copy.bytes())).changes()).isEmpty();
        if (sample.endsWith(".csv")) {
            return;
        }
        assertThat(after.sheets()).hasSize(before.sheets().size() + 1);
        before.sheets().forEach(sheet -> {
            List<String> ours = rows.stream().filter(r -> r.sheet().equals(sheet.name()))
                    .flatMap(r -> r.cells().stream()).map(ReviewRow.ReviewCell::cell).toList();
            for (int r : sheet.rows()) {
                sheet.cells(r).stream().filter(c -> !ours.contains(c.ref().toString())).forEach(c -> assertThat(
                        after.sheet(sheet.name()).orElseThrow().cell(c.ref()).text()).isEqualTo(c.text()));
            }
            assertThat(after.sheet(sheet.name()).orElseThrow().validations()).hasSameSizeAs(sheet.validations());
        });
    }

    @Test
    void answer_cells_are_coloured_and_say_in_a_comment_what_they_are() throws IOException {
        List<ReviewRow> rows = rows();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(copy()))) {
            Cell filled = at(workbook.getSheet(rows.get(0).sheet()), rows.get(0).cells().getLast().cell());
            Cell suggested = at(workbook.getSheet(rows.get(1).sheet()), rows.get(1).cells().getLast().cell());
            assertThat(filled.getCellStyle().getFillForegroundColor())
                    .isNotEqualTo(suggested.getCellStyle().getFillForegroundColor());
            assertThat(filled.getCellComment().getString().getString()).contains("filled, 97 %");
            assertThat(suggested.getCellComment().getString().getString()).contains("suggested");
            assertThat(workbook.getSheet("Candor review").getDataValidations()).hasSize(2);
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws IOException {
        List<ReviewRow> rows = List
                .of(new ReviewRow(1, "1.0", "Sheet", "A1", "", "=1+1", "open", "none", "=HYPERLINK(1)",
                        null, "+x", List.of(), null, List.of()));
        byte[] copy = WRITER.write(original("plain.csv"), ID, rows).bytes();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(copy))) {
            workbook.getSheetAt(0).getRow(3).forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
    }

    private static ReviewChange change(int number, ReviewWish wish, int candidate, String verdict, String text) {
        return new ReviewChange(number, "1." + number, wish, candidate, verdict, text, Map.of(), "");
    }

    private static ReviewDiff diff(byte[] returned) {
        ReturnedCopy copy = READER.read(returned);
        assertThat(copy.id()).isEqualTo(ID);
        return ReviewDiff.between(rows(), copy);
    }

    private static byte[] copy() {
        return WRITER.write(original("sig-shaped.xlsx"), ID, rows()).bytes();
    }

    private static byte[] edited(java.util.function.Consumer<Sheet> change) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(copy()));
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            change.accept(workbook.getSheet("Candor review"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void set(Sheet sheet, int item, ReviewColumn column, String text) {
        sheet.getRow(2 + item).getCell(column.ordinal()).setCellValue(text);
    }

    private static Cell at(Sheet sheet, String cell) {
        CellReference place = new CellReference(cell);
        return sheet.getRow(place.getRow()).getCell(place.getCol());
    }

    private static List<ReviewRow> rows() {
        return rows("sig-shaped.xlsx");
    }

    /** The questions of a sample, by turns filled and suggested with made-up replies. */
    private static List<ReviewRow> rows(String sample) {
        WorkbookView view = new WorkbookReader(WorkbookLimits.DEFAULT).read(original(sample));
        List<AskedQuestion> asked = new QuestionExtractor().extract(view, new LayoutDetector().detect(view));
        List<ReviewRow> rows = new java.util.ArrayList<>();
        for (AskedQuestion q : asked) {
            int number = rows.size() + 1;
            rows.add(new ReviewRow(number, "1." + number, q.sheet(), q.cell().toString(), q.section(), q.text(),
                    number % 2 == 1 ? "filled" : "suggested", "yes", TEXT, 0.97, "it fits",
                    List.of("The second one.", "The third one."), number % 3 == 0 ? "Ada" : null,
                    q.slot().cells().stream().map(c -> new ReviewRow.ReviewCell(c.ref().toString(),
                            c.choices().isEmpty() ? TEXT : c.choices().getFirst(), true)).toList()));
        }
        return rows;
    }

    private static byte[] original(String sample) {
        try {
            return Files.readAllBytes(Path.of("questionnaires", sample));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
