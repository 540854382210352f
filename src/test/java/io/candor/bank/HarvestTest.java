package io.candor.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.core.Sha256;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;

/** The importer run backwards. */
class HarvestTest {

    private static final WorkbookReader READER = new WorkbookReader(WorkbookLimits.DEFAULT);
    private static final Harvest HARVEST = new Harvest(READER, new LayoutDetector());

    /** A completed questionnaire of the corpus yields the answers of its annotation, word for word. */
    @Test
    void each_answered_question_of_the_annotated_workbook_becomes_a_draft() throws IOException {
        List<AnsweredWorkbook> corpus = AnsweredWorkbook.corpus();
        assumeThat(corpus).as("no annotated, completed workbooks beside the project").isNotEmpty();
        for (AnsweredWorkbook workbook : corpus) {
            List<DraftProposal> drafts = HARVEST.from(workbook.bytes(), workbook.name(), DraftDefaults.CAUTIOUS);
            assertThat(drafts).as(workbook.name()).hasSize(workbook.stated()).hasSameSizeAs(workbook.answers());
            for (int i = 0; i < drafts.size(); i++) {
                same(drafts.get(i).content(), workbook.answers().get(i), Sha256.of(workbook.bytes()));
            }
        }
    }

    private static void same(AnswerContent content, AnsweredWorkbook.Given given, Sha256 digest) {
        assertThat(content.wordings()).extracting(AnswerContent.FiledWording::text).containsExactly(given.question());
        assertThat(content.text()).isEqualTo(given.text());
        assertThat(content.verdict()).isEqualTo(given.verdict());
        assertThat(content.source().section()).contains(given.sheet()).contains(given.cell()).contains(digest.hex());
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
