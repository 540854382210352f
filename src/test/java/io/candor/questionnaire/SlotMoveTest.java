package io.candor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.questionnaire.ProposedReply.Edit;

class SlotMoveTest {

    private static final List<SlotCellView> FROM = List.of(cell("C4", "verdict", "Answer", "Yes", "No"),
            cell("D4", "text", "Comments"));

    @Test
    void each_text_goes_to_the_cell_that_takes_the_same() {
        List<SlotCellView> to = List.of(cell("F4", "text", "Remarks"), cell("G4", "verdict", "Reply", "No", "Yes"));
        assertThat(SlotMove.of(reply("C4", "Yes", "D4", "Since May."), FROM, to).orElseThrow().edits())
                .containsExactly(new Edit("S", "G4", "", "Yes"), new Edit("S", "F4", "", "Since May."));
    }

    @Test
    void a_verdict_that_the_new_list_does_not_know_stays_out() {
        List<SlotCellView> to = List.of(cell("C4", "verdict", "Answer", "Compliant", "Not compliant"),
                cell("D4", "text", "Comments"));
        assertThat(SlotMove.of(reply("C4", "Yes", "D4", "Since May."), FROM, to)).isEmpty();
    }

    @Test
    void ticks_move_by_what_they_mean() {
        List<SlotCellView> from = List.of(cell("C4", "tick", "Yes"), cell("D4", "tick", "No"));
        List<SlotCellView> to = List.of(cell("E4", "tick", "No"), cell("F4", "tick", "Yes"));
        assertThat(SlotMove.of(reply("C4", "X"), from, to).orElseThrow().edits())
                .containsExactly(new Edit("S", "F4", "", "X"));
    }

    @Test
    void a_text_that_is_too_long_for_the_new_cell_stays_out() {
        List<SlotCellView> to = List.of(new SlotCellView("D4", "text", "Comments", List.of(), 5, "", false));
        assertThat(SlotMove.of(reply("D4", "Since May."), FROM, to)).isEmpty();
    }

    private static SlotCellView cell(String cell, String kind, String heading, String... choices) {
        return new SlotCellView(cell, kind, heading, List.of(choices), null, "", false);
    }

    private static ProposedReply reply(String... cellsAndTexts) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < cellsAndTexts.length; i += 2) {
            edits.add(new Edit("S", cellsAndTexts[i], "", cellsAndTexts[i + 1]));
        }
        return new ProposedReply("yes", "Since May.", List.of(), edits);
    }
}
