package io.candor.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.ETags;

/** Forgets an answer that nobody was ever told. */
@ApplicationScoped
class Deleting {

    @Inject
    AnswerChange change;

    void delete(AnswerKey key, String ifMatch) {
        change.commit(() -> {
            Answer answer = key.find();
            ETags.check(ifMatch, answer.version, () -> AnswerDetail.of(answer));
            answer.require(AnswerAction.DELETE);
            Revision.delete("answerId", answer.id);
            answer.delete();
            return null;
        });
    }
}
