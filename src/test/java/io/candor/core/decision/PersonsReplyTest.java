package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.candor.core.layout.AskedQuestion;
import io.candor.core.matching.Verdict;
import io.candor.core.workbook.CellEdit;

/** What a person says themselves, laid out over the cells of a question. */
class PersonsReplyTest {

    private static final String QUESTION = "Do you store card data?";
    private final AnswerChooser chooser = new AnswerChooser(DecisionSettings.DEFAULT);

    @Test
    void verdict_and_text_go_into_their_cells() {
        assertThat(written(Slots.dropDownAndComments(QUESTION, "Yes", "No", "N/A"), Verdict.NO, "A partner does."))
                .isEqualTo(Map.of("C5", "No", "D5", "A partner does."));
    }

    @Test
    void not_applicable_is_said_in_the_words_of_the_list_and_leaves_the_comment_empty() {
        assertThat(written(Slots.dropDownAndComments(QUESTION, "Yes", "No", "N/A"), Verdict.NOT_APPLICABLE, ""))
                .isEqualTo(Map.of("C5", "N/A"));
        assertThat(written(Slots.ticks(QUESTION, "Yes", "No", "Not applicable"), Verdict.NOT_APPLICABLE, ""))
                .isEqualTo(Map.of("G5", "X"));
        assertThat(written(Slots.textOnly(QUESTION), Verdict.NOT_APPLICABLE, "")).isEqualTo(Map.of("C5",
                "Not applicable."));
    }

    @Test
    void what_the_list_does_not_know_or_the_cell_does_not_hold_is_an_obstacle() {
        assertThat(chooser.reply(Slots.dropDownOnly(QUESTION, "Yes", "No"), Verdict.NOT_APPLICABLE, "").obstacle())
                .hasValueSatisfying(r -> assertThat(r.code()).isEqualTo(ReasonCode.NO_CHOICE_FITS));
        assertThat(chooser.reply(Slots.shortTextOnly(QUESTION, 10), Verdict.NO, "A partner of ours does.").obstacle())
                .hasValueSatisfying(r -> assertThat(r.code()).isEqualTo(ReasonCode.TOO_LONG_FOR_CELL));
    }

    @Test
    void it_has_no_approved_source() {
        assertThat(chooser.reply(Slots.textOnly(QUESTION), Verdict.NO, "A partner does.").reply().sources()).isEmpty();
    }

    private Map<String, String> written(AskedQuestion question, Verdict verdict, String text) {
        SlotText laid = chooser.reply(question, verdict, text);
        assertThat(laid.obstacle()).isEmpty();
        return laid.reply().edits().stream().collect(Collectors.toMap(e -> e.cell().toString(), CellEdit::after));
    }
}
