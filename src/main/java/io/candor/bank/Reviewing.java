package io.candor.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.IfMatch;

/** Hands a revision to whoever approves, or back to whoever wrote it. */
@ApplicationScoped
class Reviewing {

    @Inject
    AnswerChange change;

    AnswerDetail submit(AnswerKey key, IfMatch seen, String who, String note) {
        return change.run(key, seen, new Act(AnswerAction.SUBMIT, who, note), Answer::submit);
    }

    AnswerDetail giveBack(AnswerKey key, IfMatch seen, String who, String reason) {
        return change.run(key, seen, new Act(AnswerAction.RETURN, who, reason), Answer::giveBack);
    }
}
