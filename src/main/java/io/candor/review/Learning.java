package io.candor.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.bank.Proposing;
import io.candor.bank.RankedAnswer;
import io.candor.core.matching.Stance;
import io.candor.questionnaire.ItemDecision;
import io.candor.questionnaire.ProposedReply.SourceAnswer;
import io.candor.questionnaire.QuestionnaireItem;

/**
 * Proposes the customer's wording to the curators, where the reviewer asked for it. Nothing about ranking changes until
 * a curator takes the wording over and somebody approves the revision that has it.
 */
@ApplicationScoped
class Learning {

    @Inject
    Proposing proposing;

    void offer(QuestionnaireItem item, ReviewAction action, ItemDecision decision) {
        switch (action) {
            case ReviewAction.Accept a when a.learn() -> decision.reply().sources()
                    .forEach(source -> accepted(item, source, decision));
            case ReviewAction.Edit e when e.learn() -> item.candidates.stream().findFirst()
                    .ifPresent(best -> propose(item, best.answer(), best.stance(), decision));
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
        propose(item, source.answer(), (inverted ? Stance.INVERTED : Stance.DIRECT).slug(), decision);
    }

    private void propose(QuestionnaireItem item, String answer, String stance, ItemDecision decision) {
        proposing.offer(answer, new Proposing.Proposed(item.question, stance, item.questionnaireId, item.number),
                decision.decidedBy());
    }
}
