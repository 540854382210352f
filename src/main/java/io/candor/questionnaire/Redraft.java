package io.candor.questionnaire;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.core.autofill.Draft;
import io.candor.core.autofill.DraftItem;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.matching.Candidate;

/**
 * Puts a draft in the place of the one before. Where the same question stands in the same cell, what a person decided
 * stays and moves to the new answer cells; all else is as Candor decides now.
 */
@ApplicationScoped
class Redraft {

    @Inject
    AnswerChooser chooser;
    @Inject
    Clock clock;

    /** What an item was before its row is written over. */
    private record Before(List<SlotCellView> slot, ItemDecision decision, boolean byPerson, String assignee) {

        static Before of(QuestionnaireItem item) {
            return new Before(item.slot, item.decision(), item.decidedByPerson(), item.assignee);
        }
    }

    /** @return the number of items now */
    int replace(Questionnaire q, Draft draft) {
        Instant now = clock.instant();
        List<QuestionnaireItem> rows = QuestionnaireItem.of(q.id);
        Map<Asked, Before> before = new HashMap<>();
        rows.forEach(row -> before.put(Asked.of(row), Before.of(row)));
        int number = 0;
        for (DraftItem drafted : draft.items()) {
            QuestionnaireItem row = number < rows.size() ? rows.get(number) : null;
            number++;
            if (row == null) {
                row = QuestionnaireItem.numbered(q, number);
            }
            row.take(drafted, now);
            Before was = before.get(Asked.of(row));
            row.assignee = was == null ? null : was.assignee;
            if (was != null && was.byPerson) {
                row.decide(kept(was, drafted, row.slot));
            }
            row.persist();
        }
        rows.stream().skip(number).forEach(QuestionnaireItem::delete);
        return number;
    }

    private ItemDecision kept(Before was, DraftItem drafted, List<SlotCellView> slot) {
        ItemDecision decision = was.decision;
        if (slot.equals(was.slot) || decision.reply() == null) {
            return decision;
        }
        return again(decision, drafted).or(() -> SlotMove.of(decision.reply(), was.slot, slot))
                .map(decision::with)
                .orElseGet(() -> decision.shownAgain("the answer cells changed, and what "
                        + decision.decidedBy() + " decided does not fit the new ones"));
    }

    /** The accepted answer laid out over the new slot, where it is still offered in the revision that was accepted. */
    private Optional<ProposedReply> again(ItemDecision decision, DraftItem drafted) {
        if (decision.state() != ItemState.ACCEPTED || decision.reply().sources().size() != 1) {
            return Optional.empty();
        }
        ProposedReply.SourceAnswer accepted = decision.reply().sources().getFirst();
        Optional<Candidate> candidate = drafted.candidates().stream()
                .filter(c -> c.answer().id().equals(accepted.answer())
                        && c.answer().revision().hex().equals(accepted.revision()))
                .findFirst();
        return candidate.map(c -> chooser.reply(drafted.question(), c)).filter(laid -> laid.obstacle().isEmpty())
                .map(laid -> ProposedReply.of(laid.reply()));
    }
}
