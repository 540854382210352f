package io.candor.core.autofill;

import java.util.List;
import java.util.stream.Collectors;

import io.candor.core.decision.Decision;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.workbook.CellEdit;

/**
 * A cell to be written and who answers for it.
 *
 * @param edit the cell
 * @param answer id of the approved answer, several joined by {@code " + "}; empty for a person's own text
 * @param revision digest of its revision, several joined alike
 * @param confidence calibrated probability, 0 to 1; null where a person decided
 * @param decider {@code candor} or the person
 */
public record PlannedEdit(CellEdit edit, String answer, String revision, Double confidence, String decider) {

    /** Under this name Candor itself signs. */
    public static final String CANDOR = "candor";

    private static final String JOIN = " + ";

    static List<PlannedEdit> of(Decision.Fill fill) {
        String answers = fill.reply().sources().stream().map(ApprovedAnswer::id).collect(Collectors.joining(JOIN));
        String revisions = fill.reply().sources().stream().map(a -> a.revision().hex())
                .collect(Collectors.joining(JOIN));
        return fill.reply().edits().stream()
                .map(e -> new PlannedEdit(e, answers, revisions, fill.confidence(), CANDOR)).toList();
    }
}
