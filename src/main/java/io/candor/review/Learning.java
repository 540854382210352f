package io.candor.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.candor.bank.RankedAnswer;
import io.candor.core.matching.Stance;
import io.candor.questionnaire.ItemDecision;
import io.candor.questionnaire.ProposedReply.SourceAnswer;
import io.candor.questionnaire.QuestionnaireItem;

/** Offers the customer's wording to the curators, where the reviewer asked for it. */
@ApplicationScoped
class Learning {

    @Inject
    Event<WordingOffered> offers;

    void offer(QuestionnaireItem item, ReviewAction action, ItemDecision decision) {
        switch (action) {
            case ReviewAction.Accept a when a.learn() -> decision.reply().sources()
                    .forEach(source -> accepted(item, source, decision));
            case ReviewAction.Edit e when e.learn() -> item.candidates.stream().findFirst()
                    .ifPresent(best -> fire(item, best.answer(), best.revision(), best.stance(), true, decision));
            case ReviewAction.Accept a -> {
            }
            case ReviewAction.Edit e -> {
            }
            case ReviewAction.Decline d -> {
            }
            case ReviewAction.NotApplicable n -> {
            }
            case ReviewAction.Reopen r -> {
            }
        }
    }

    /** A reply that turns the answer's own verdict round replies to an inverted wording. */
    private void accepted(QuestionnaireItem item, SourceAnswer source, ItemDecision decision) {
        String said = decision.reply().verdict();
        String own = item.candidates.stream().filter(c -> c.answer().equals(source.answer())).findFirst()
                .map(RankedAnswer::verdict).orElse(said);
        boolean inverted = own.equals("yes") && said.equals("no") || own.equals("no") && said.equals("yes");
        fire(item, source.answer(), source.revision(), (inverted ? Stance.INVERTED : Stance.DIRECT).slug(), false,
                decision);
    }

    private void fire(QuestionnaireItem item, String answer, String revision, String stance, boolean edited,
            ItemDecision decision) {
        offers.fire(new WordingOffered(answer, revision, item.question, stance, edited, item.questionnaireId,
                item.number, decision.decidedBy(), decision.decidedAt()));
    }
}
