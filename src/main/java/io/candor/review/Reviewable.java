package io.candor.review;

import java.util.UUID;

import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.QuestionnaireState;
import io.candor.web.Problems;

/** Finds what is to be reviewed, in a state in which it may be. */
final class Reviewable {

    private Reviewable() {
    }

    static Questionnaire known(UUID id) {
        return Questionnaire.byId(id).orElseThrow(() -> Problems.notFound("questionnaire " + id));
    }

    /** Drafted and not finished; no new draft begins before this transaction ends. */
    static Questionnaire open(UUID id) {
        return open(Questionnaire.shared(id).orElseThrow(() -> Problems.notFound("questionnaire " + id)));
    }

    static Questionnaire open(Questionnaire questionnaire) {
        if (questionnaire.state != QuestionnaireState.DRAFTED) {
            throw Problems.conflict("not-drafted", "It is not drafted",
                    "The questionnaire is " + questionnaire.state.slug() + "; it can be reviewed once it is drafted.");
        }
        if (questionnaire.finishedAt != null) {
            throw Problems.conflict("finished", "Its review is finished",
                    questionnaire.finishedBy + " finished it; resume the review to change anything.");
        }
        return questionnaire;
    }

    static QuestionnaireItem item(UUID questionnaire, int number) {
        return QuestionnaireItem.locked(questionnaire, number)
                .orElseThrow(() -> Problems.notFound("item " + number + " in questionnaire " + questionnaire));
    }
}
