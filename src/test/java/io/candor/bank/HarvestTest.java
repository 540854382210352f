package io.candor.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.core.Sha256;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;

/** The importer run backwards. */
class HarvestTest {

    private static final WorkbookReader READER = new WorkbookReader(WorkbookLimits.DEFAULT);
    private static final Harvest HARVEST = new Harvest(READER, new LayoutDetector());

    /** A completed questionnaire of the corpus yields the number of answers its annotation states, word for word. */
    @Test
    void each_answered_question_of_the_annotated_workbook_becomes_a_draft() throws IOException {
        Path shared = Path.of(System.getProperty("candor.shared", "../shared"), "corpus");
        List<JsonNode> answered = answered(shared);
        assumeThat(answered).as("no annotated, completed questionnaires in " + shared + "; nothing to harvest")
                .isNotEmpty();
        for (JsonNode gold : answered) {
            String name = gold.get("file").asText();
            byte[] bytes = Files.readAllBytes(shared.resolve("workbooks").resolve(name));
            List<DraftProposal> drafts = HARVEST.from(bytes, name, DraftDefaults.CAUTIOUS);
            assertThat(drafts).as(name).hasSize(gold.get("questionCount").asInt())
                    .allSatisfy(d -> assertThat(d.content()).isNotNull());
            int at = 0;
            for (JsonNode sheet : gold.get("sheets")) {
                for (JsonNode table : sheet.get("tables")) {
                    SheetView cells = READER.read(bytes).sheet(sheet.get("sheet").asText()).orElseThrow();
                    for (int row : rows(table.get("questionRows").asText())) {
                        same(drafts.get(at++), cells, table, row, Sha256.of(bytes));
                    }
                }
            }
        }
    }

    private static void same(DraftProposal draft, SheetView cells, JsonNode table, int row, Sha256 digest) {
        AnswerContent content = draft.content();
        assertThat(content.wordings()).extracting(AnswerContent.FiledWording::text)
                .containsExactly(text(cells, table, "questionColumn", row));
        assertThat(content.text()).isEqualTo(text(cells, table, "textColumn", row));
        assertThat(content.verdict()).isEqualTo(text(cells, table, "verdictColumn", row).toLowerCase(Locale.ROOT));
        assertThat(content.source().section()).contains(cells.name())
                .contains(table.get("textColumn").asText() + row).contains(digest.hex());
    }

    private static String text(SheetView cells, JsonNode table, String column, int row) {
        return cells.cell(CellRef.parse(table.get(column).asText() + row)).text().strip();
    }

    private static List<JsonNode> answered(Path corpus) throws IOException {
        if (!Files.isDirectory(corpus.resolve("gold"))) {
            return List.of();
        }
        try (var files = Files.list(corpus.resolve("gold"))) {
            ObjectMapper json = new ObjectMapper();
            return files.sorted().map(f -> {
                try {
                    return json.readTree(Files.readString(f));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).filter(g -> g.path("state").asText().equals("answered")).toList();
        }
    }

    private static List<Integer> rows(String ranges) {
        return Stream.of(ranges.split(",")).map(String::strip).filter(r -> !r.isEmpty()).flatMap(r -> {
            String[] ends = r.split("-");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]),
                    Integer.parseInt(ends[ends.length - 1])).boxed();
        }).toList();
    }

    @Test
    void verdicts_are_read_in_any_spelling_and_questions_without_an_answer_are_passed_over() {
        List<DraftProposal> drafts = of("""
                No,Question,Answer,Comment
                1,Do you encrypt backups?,Y,With AES-256.
                2,Do you employ wizards?,N/A,
                3,Is the office guarded at night?,,
                4,Do you test restores?,Partially compliant,Only of the database.
                5,Do you log access?,No - planned,Planned for autumn.
                6,Where is the data kept?,,In two regions of the EU.
                """);
        assertThat(drafts).extracting(d -> d.content().verdict()).containsExactly("yes", "not-applicable", "partial",
                "no", "none");
        assertThat(drafts).extracting(d -> d.content().text()).containsExactly("With AES-256.", "N/A",
                "Only of the database.", "Planned for autumn.", "In two regions of the EU.");
        assertThat(drafts.get(1).problems()).singleElement().asString().contains("verdict without a text");
        assertThat(drafts).allSatisfy(d -> assertThat(d.content().visibility()).isEqualTo("internal"));
    }

    private static List<DraftProposal> of(String csv) {
        return HARVEST.from(csv.getBytes(StandardCharsets.UTF_8), "old.csv", DraftDefaults.CAUTIOUS);
    }
}
