package io.candor.review;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.candor.questionnaire.ItemDecision;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.SlotCellView;

/** Takes one event back by putting in place again what was there before it. */
final class Undo {

    private Undo() {
    }

    /** Empty where what was done is not what stands there now. */
    static Optional<ReviewEvent> of(ReviewEvent event, QuestionnaireItem item, String who, Instant now) {
        if (event.action.equals(ReviewEvent.ASSIGN)) {
            return Optional
                    .of(done(ReviewEvent.assigning(item, ReviewEvent.UNDO, event.beforeAssignee, who, now), event));
        }
        if (event.before == null || !stands(event.after, item) || !fits(event.before, item)) {
            return Optional.empty();
        }
        return Optional.of(done(ReviewEvent.deciding(item, ReviewEvent.UNDO, event.before, who, now), event));
    }

    private static ReviewEvent done(ReviewEvent undo, ReviewEvent undone) {
        undo.undoes = undone.id;
        undo.batch = undone.batch;
        undo.persist();
        return undo;
    }

    private static boolean stands(ItemDecision after, QuestionnaireItem item) {
        return after.state() == item.state && after.decidedBy().equals(item.decidedBy)
                && after.decidedAt().equals(item.decidedAt);
    }

    /** A corrected layout may have moved the answer cells since. */
    private static boolean fits(ItemDecision before, QuestionnaireItem item) {
        Set<String> cells = item.slot.stream().map(SlotCellView::cell).collect(Collectors.toSet());
        return before.reply() == null || before.reply().edits().stream().allMatch(e -> cells.contains(e.cell()));
    }
}
