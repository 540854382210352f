package io.candor.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.IfMatch;

/** Takes an answer out of use for good; it stays in the history of what customers were told. */
@ApplicationScoped
class Retiring {

    @Inject
    AnswerChange change;

    AnswerDetail retire(AnswerKey key, IfMatch seen, String who, String reason) {
        return change.run(key, seen, new Act(AnswerAction.RETIRE, who, reason), (answer, now) -> {
            int shown = answer.approvedRevision == null ? answer.latestRevision : answer.approvedRevision;
            answer.retire(Revision.of(answer.id, shown).orElseThrow().content, now);
        });
    }
}
