package io.candor.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.Problems;

/** Brings an earlier revision back as a new one, which needs an approval like any other. */
@ApplicationScoped
class Restoring {

    @Inject
    AnswerChange change;

    AnswerDetail restore(AnswerKey key, String ifMatch, int number, String who, String reason) {
        return change.run(key, ifMatch, new Act(AnswerAction.RESTORE, who, reason), (answer, now) -> {
            Revision earlier = Revision.of(answer.id, number)
                    .orElseThrow(() -> Problems.notFound("revision " + number + " of " + key));
            TakenWordings.check(key.collection(), answer.id, earlier.content);
            Revision again = answer.revise(earlier.content, who, now);
            again.note = reason;
            again.restoredFrom = number;
            again.persist();
        });
    }
}
