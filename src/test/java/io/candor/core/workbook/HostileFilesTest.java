package io.candor.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Odd, broken and malicious files: an outcome or a typed rejection, soon, with nothing of ours on the way out. */
class HostileFilesTest {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> odd_files_of_other_projects_end_in_an_outcome() {
        return endings("hostile");
    }

    @TestFactory
    Stream<DynamicTest> real_questionnaires_end_in_an_outcome() {
        return endings("corpus/workbooks");
    }

    private static Stream<DynamicTest> endings(String folder) {
        return SharedFiles.below(folder).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> ends(file)));
    }

    /** Measured in processor time: the build machine may be busy with other things. */
    private static void ends(Path file) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        readAndPatch(SharedFiles.bytes(file));
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(Duration.ofNanos(nanos)).isLessThan(DEADLINE);
    }

    /** @return whether it could be read */
    static boolean readAndPatch(byte[] file) {
        WorkbookView view;
        try {
            view = Reading.view(file);
        } catch (WorkbookRejectedException e) {
            assertThat(e.getMessage()).doesNotContain("Exception", "java.", "org.apache");
            return false;
        }
        Optional<CellEdit> edit = view.sheets().stream().map(HostileFilesTest::intoFirstBlank).flatMap(Optional::stream)
                .findFirst();
        if (edit.isPresent()) {
            try {
                Patching.assertReceiptHolds(file, new WorkbookPatcher(Reading.LIMITS).patch(file, List.of(edit.get())));
            } catch (WorkbookRejectedException e) {
                // a sheet whose rows cannot be told apart can be read, but not patched
                assertThat(e.problem()).isEqualTo(WorkbookProblem.DAMAGED);
            }
        }
        return true;
    }

    private static Optional<CellEdit> intoFirstBlank(SheetView sheet) {
        for (int row = 0; row < 50; row++) {
            for (int column = 0; column < 50; column++) {
                CellView cell = sheet.cell(row, column);
                if (cell.text().isEmpty() && !cell.formula()) {
                    List<String> choices = sheet.validationAt(cell.ref()).map(Validation::choices).orElse(List.of());
                    return Optional.of(
                            new CellEdit(sheet.name(), cell.ref(), "", choices.isEmpty() ? "Yes" : choices.getFirst()));
                }
            }
        }
        return Optional.empty();
    }

    private static WorkbookProblem problemWithSheet(String xml) {
        return Reading.problem(Package.sheet("").with("xl/worksheets/sheet1.xml", xml).bytes());
    }

    @Test
    void entity_bombs_and_external_entities_are_forbidden() {
        String bomb = "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        assertThat(problemWithSheet(Package.HEAD + bomb
                + "<worksheet><sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>"))
                .isEqualTo(WorkbookProblem.FORBIDDEN_XML);
        assertThat(problemWithSheet("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\"><worksheet/>"))
                .isEqualTo(WorkbookProblem.FORBIDDEN_XML);
        assertThat(problemWithSheet(
                "<worksheet><sheetData><row><c t=\"str\"><v>&xxe;</v></c></row></sheetData></worksheet>"))
                .isEqualTo(WorkbookProblem.DAMAGED);
        for (String part : List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                "xl/sharedStrings.xml")) {
            byte[] file = Package.sheet("<sheetData/>").edit(part,
                    xml -> xml.replace(Package.HEAD, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"))
                    .bytes();
            assertThat(Reading.problem(file)).as(part).isEqualTo(WorkbookProblem.FORBIDDEN_XML);
        }
    }

    @Test
    void a_small_file_that_unpacks_to_hundreds_of_megabytes_stops_at_the_limits() {
        WorkbookLimits limits = new WorkbookLimits(25 << 20, 80 << 20, 100, 2_000_000, 100, 100,
                Duration.ofSeconds(60));
        byte[] spaces = Package.sheet(" ".repeat(90 << 20)).bytes();
        assertThat(spaces.length).isLessThan(1 << 20);
        assertThat(Reading.problem(spaces, limits)).isEqualTo(WorkbookProblem.TOO_MANY_INFLATED_BYTES);
        byte[] text = Package.sheet("<sheetData/>").strings("<t>" + "x".repeat(30 << 20) + "</t>").bytes();
        assertThat(Reading.problem(text, limits)).isEqualTo(WorkbookProblem.DAMAGED);
        byte[] cells = Package
                .sheet("<sheetData>" + ("<row>" + "<c/>".repeat(1_000) + "</row>").repeat(2_001) + "</sheetData>")
                .bytes();
        assertThat(Reading.problem(cells, limits)).isEqualTo(WorkbookProblem.TOO_MANY_CELLS);
    }

    @Test
    void merges_validations_and_text_are_counted() {
        WorkbookLimits limits = new WorkbookLimits(25 << 20, 300 << 20, 100, 2_000_000, 1_000, 1_000,
                Duration.ofSeconds(60));
        assertThat(Reading.problem(
                Package.sheet("<mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(1_001) + "</mergeCells>").bytes(),
                limits))
                .isEqualTo(WorkbookProblem.TOO_MANY_MERGES);
        assertThat(Reading
                .problem(Package.sheet("<dataValidations><dataValidation type=\"list\" sqref=\"" + "A1 ".repeat(1_001)
                        + "\"/></dataValidations>").bytes(), limits))
                .isEqualTo(WorkbookProblem.TOO_MANY_VALIDATIONS);
        assertThat(Reading.problem(
                Package.sheet("<sheetData><row>" + ("<c t=\"str\"><v>" + "x".repeat(30_000) + "</v></c>").repeat(2_000)
                        + "</row></sheetData>").bytes(),
                limits)).isEqualTo(WorkbookProblem.TOO_MANY_INFLATED_BYTES);
    }

    @Test
    void time_is_limited() {
        WorkbookLimits limits = new WorkbookLimits(25 << 20, 300 << 20, 100, 2_000_000, 1_000, 1_000,
                Duration.ofMillis(20));
        assertThat(Reading.problem(Workbooks.styledCells(20_000, 50), limits)).isEqualTo(WorkbookProblem.TOO_SLOW);
    }

    @Test
    void rows_and_columns_with_properties_count_as_cells() {
        WorkbookLimits limits = new WorkbookLimits(25 << 20, 300 << 20, 100, 5_000, 1_000, 1_000,
                Duration.ofSeconds(60));
        assertThat(Reading.problem(Package
                .sheet("<cols>" + "<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(5_001) + "</cols>").bytes(),
                limits))
                .isEqualTo(WorkbookProblem.TOO_MANY_CELLS);
        assertThat(Reading.problem(
                Package.sheet("<sheetData>" + "<row hidden=\"1\"/>".repeat(5_001) + "</sheetData>").bytes(), limits))
                .isEqualTo(WorkbookProblem.TOO_MANY_CELLS);
    }
}
