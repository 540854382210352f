package io.candor.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands a revision to whoever approves, or back to whoever wrote it. */
@ApplicationScoped
class Reviewing {

    @Inject
    AnswerChange change;

    AnswerDetail submit(AnswerKey key, String ifMatch, String who, String note) {
        return change.run(key, ifMatch, new Act(AnswerAction.SUBMIT, who, note), Answer::submit);
    }

    AnswerDetail giveBack(AnswerKey key, String ifMatch, String who, String reason) {
        return change.run(key, ifMatch, new Act(AnswerAction.RETURN, who, reason), Answer::giveBack);
    }
}
