package io.candor.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes an answer out of use for good; it stays in the history of what customers were told. */
@ApplicationScoped
class Retiring {

    @Inject
    AnswerChange change;

    AnswerDetail retire(AnswerKey key, String ifMatch, String who, String reason) {
        return change.run(key, ifMatch, new Act(AnswerAction.RETIRE, who, reason), (answer, now) -> {
            int shown = answer.approvedRevision == null ? answer.latestRevision : answer.approvedRevision;
            answer.retire(Revision.of(answer.id, shown).orElseThrow().content, now);
        });
    }
}
