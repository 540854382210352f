package io.candor.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.bank.ApprovedAnswers;
import io.candor.bank.RankedAnswer;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.Stance;
import io.candor.core.matching.Wording;
import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.Sayable;
import io.candor.web.Problems;

/** The approved text that a person accepts: what is proposed, or a candidate laid out over the cells of its question. */
@ApplicationScoped
class ApprovedReply {

    @Inject
    AnswerChooser chooser;
    @Inject
    Clock clock;

    /**
     * @param place of the candidate, from 1; null for what is proposed
     * @throws io.quarkiverse.resteasy.problem.HttpProblem if there is no such reply, its answer may no longer be said, or
     *         no cell takes it
     */
    ProposedReply of(Questionnaire questionnaire, QuestionnaireItem item, Integer place) {
        ProposedReply reply = place == null ? proposed(item) : candidate(item, place);
        Sayable.of(questionnaire, List.of(reply), clock).objection(reply).ifPresent(objection -> {
            throw Problems.conflict(objection.code(), "This answer may not be said any more",
                    objection.text() + "; choose another one.");
        });
        if (reply.edits().isEmpty()) {
            throw Problems.problem(422, "no-cell-takes-it", "No cell takes this answer",
                    "None of the cells of this question takes the answer as it stands; edit it, or decline it.")
                    .build();
        }
        return reply;
    }

    /** The reply of a candidate, without asking whether it may still be said; empty where its answer is gone. */
    Optional<ProposedReply> laidOut(QuestionnaireItem item, RankedAnswer ranked) {
        ApprovedAnswer answer = ApprovedAnswers.now(List.of(ranked.answer())).get(ranked.answer());
        if (answer == null) {
            return Optional.empty();
        }
        Stance stance = ranked.stance().equals(Stance.INVERTED.slug()) ? Stance.INVERTED : Stance.DIRECT;
        Candidate candidate = new Candidate(answer, new Wording(ranked.wording(), stance), ranked.score(),
                ranked.confidence(), ranked.matched(), ranked.missing(), ranked.why());
        return Optional.of(ProposedReply.of(chooser.reply(item.asked(), candidate).reply()));
    }

    private static ProposedReply proposed(QuestionnaireItem item) {
        if (item.reply == null || item.reply.sources().isEmpty()) {
            throw Problems.problem(422, "nothing-proposed", "No approved answer is proposed",
                    "Pick one of the candidates, or edit the reply.").build();
        }
        return item.reply;
    }

    private ProposedReply candidate(QuestionnaireItem item, int place) {
        if (place < 1 || place > item.candidates.size()) {
            throw Problems.invalid("candidate", "There is no candidate " + place + "; this item has "
                    + item.candidates.size() + ".");
        }
        RankedAnswer ranked = item.candidates.get(place - 1);
        ProposedReply reply = laidOut(item, ranked).orElseThrow(() -> Problems.conflict("answer-withdrawn",
                "This answer may not be said any more", "“" + ranked.title() + "” is no longer approved."));
        if (!reply.sources().getFirst().revision().equals(ranked.revision())) {
            throw Problems.conflict("answer-changed", "The answer changed since the draft", "“" + ranked.title()
                    + "” was approved in another wording meanwhile; ask for a new draft to see it.");
        }
        return reply;
    }
}
