package io.candor.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.questionnaire.ItemDecision;
import io.candor.questionnaire.ItemState;
import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;

/** Works out what an action makes of an item; changes nothing. */
@ApplicationScoped
class Deciding {

    @Inject
    ApprovedReply approved;
    @Inject
    OwnReply own;
    @Inject
    Clock clock;

    /** Now, as exactly as the database keeps it: what is read back must be equal to what was written. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    ItemDecision of(Questionnaire questionnaire, QuestionnaireItem item, ReviewAction action, String who) {
        return switch (action) {
            case ReviewAction.Accept a -> {
                ProposedReply reply = approved.of(questionnaire, item, a.candidate());
                yield decision(ItemState.ACCEPTED, "accepted", who + " accepted “" + titles(reply) + "”", reply, who);
            }
            case ReviewAction.Edit e -> decision(ItemState.EDITED, "edited", "in the words of " + who,
                    own.of(item, e), who);
            case ReviewAction.NotApplicable n -> decision(ItemState.EDITED, "not-applicable",
                    who + " says that it does not apply", own.notApplicable(item, n.text()), who);
            case ReviewAction.Decline d -> decision(ItemState.DECLINED, "declined",
                    d.reason() == null || d.reason().isBlank()
                            ? who + " decided to leave it empty"
                            : d.reason().strip(),
                    item.reply, who);
            case ReviewAction.Reopen r -> reopened(item, who);
        };
    }

    /** What was written goes back to being a suggestion; a person's own text gives way to the best candidate. */
    private ItemDecision reopened(QuestionnaireItem item, String who) {
        boolean sourced = item.reply != null && !item.reply.sources().isEmpty();
        ProposedReply reply = sourced
                ? item.reply
                : item.candidates.stream().findFirst().flatMap(c -> approved.laidOut(item, c)).orElse(null);
        return decision(reply == null ? ItemState.OPEN : ItemState.SUGGESTED, "reopened", who + " opened it again",
                reply,
                who);
    }

    private ItemDecision decision(ItemState state, String code, String text, ProposedReply reply, String who) {
        return new ItemDecision(state, code, text, null, reply, who, now());
    }

    private static String titles(ProposedReply reply) {
        return String.join("” and “", reply.sources().stream().map(ProposedReply.SourceAnswer::title).toList());
    }
}
