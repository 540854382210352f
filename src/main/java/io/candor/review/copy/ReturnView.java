package io.candor.review.copy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.core.workbook.review.ReviewChange;
import io.candor.core.workbook.review.ReviewRow;
import io.candor.questionnaire.ItemFilter;
import io.candor.questionnaire.QuestionnaireItem;

/**
 * What a review copy that came back would change.
 *
 * @param batch of the decisions it became, to undo them; null until it is applied
 * @param deleted items whose rows were deleted in the workbook; nothing happens to them
 * @param notes what was not read, and why
 */
@Schema(name = "ReturnedReviewCopy")
record ReturnView(UUID id, UUID copy, UUID questionnaire, Instant returnedAt, String returnedBy, UUID batch,
        List<Change> changes, List<Integer> deleted, List<String> notes) {

    /**
     * @param decision accept, edit, leave or N/A; null where it was not understood
     * @param problem why it cannot be applied; empty for nothing
     */
    @Schema(name = "ReviewCopyChange")
    record Change(int number, String sheet, String cell, String question, String decision, String beforeVerdict,
            String before, String afterVerdict, String after, String problem) {

        public boolean applicable() {
            return problem.isEmpty();
        }
    }

    static ReturnView of(ReviewReturn back, ReviewCopy copy) {
        Map<Integer, ReviewRow> given = copy.rows.stream()
                .collect(Collectors.toMap(ReviewRow::number, Function.identity()));
        Map<Integer, QuestionnaireItem> now = new ItemFilter().all(copy.questionnaireId).stream()
                .collect(Collectors.toMap(i -> i.number, Function.identity()));
        return new ReturnView(back.id, copy.id, copy.questionnaireId, back.returnedAt, back.returnedBy, back.batch,
                back.diff.changes().stream()
                        .map(c -> change(c, given.get(c.number()), now.get(c.number()), back.batch != null)).toList(),
                back.diff.deleted(), back.diff.notes());
    }

    private static Change change(ReviewChange c, ReviewRow row, QuestionnaireItem now, boolean applied) {
        String problem = c.problem();
        if (problem.isEmpty() && !applied) {
            problem = now == null
                    ? "It is no longer asked."
                    : now.edition().equals(c.edition())
                            ? ""
                            : now.decidedBy + " changed it since the copy was made; it now is " + now.state.slug()
                                    + ".";
        }
        String after = !c.cells().isEmpty()
                ? c.cells().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining("\n"))
                : c.text() == null ? "" : c.text();
        return new Change(c.number(), row.sheet(), row.cell(), row.question(),
                c.wish() == null ? null : c.wish().word(), row.verdict(), row.text(),
                c.verdict() == null ? "" : c.verdict(), after, problem);
    }
}
