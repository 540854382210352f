package io.candor.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.Sayable;
import io.candor.web.Problems;

/** Ends a review: from then on items stay as they are. Only where nothing unapproved would leave. */
@ApplicationScoped
class Finishing {

    @Inject
    Clock clock;
    @Inject
    Event<Finished> finished;

    /** What stands in the way. @param code that of {@link Sayable.Objection}, or {@code undecided} */
    record Blocker(String code, Integer number, String text) {
    }

    /** @param leaveUndecided whether what nobody decided on may stay empty in the customer's file */
    @Transactional
    void finish(UUID id, boolean leaveUndecided, String who) {
        Questionnaire q = Reviewable.open(Questionnaire.locked(id)
                .orElseThrow(() -> Problems.notFound("questionnaire " + id)));
        List<Blocker> blockers = new ArrayList<>();
        List<QuestionnaireItem> leaving = QuestionnaireItem.leaving(id);
        Sayable sayable = Sayable.of(q, leaving.stream().map(i -> i.reply).toList(), clock);
        for (QuestionnaireItem item : leaving) {
            sayable.objection(item.reply)
                    .ifPresent(o -> blockers.add(new Blocker(o.code(), item.number, o.text())));
        }
        long undecided = Progress.of(id).undecided();
        if (undecided > 0 && !leaveUndecided) {
            blockers.add(new Blocker("undecided", null, (undecided == 1
                    ? "1 question waits for a decision; decide on it, or say that it may stay empty"
                    : undecided + " questions wait for a decision; decide on them, or say that they may stay empty")));
        }
        if (!blockers.isEmpty()) {
            throw Problems.problem(409, "not-finishable", "Something stands in the way", blockers.getFirst().text())
                    .with("blockers", blockers).build();
        }
        q.finish(who, clock.instant());
        finished.fire(new Finished(q));
    }

    @Transactional
    void resume(UUID id) {
        Questionnaire.locked(id).orElseThrow(() -> Problems.notFound("questionnaire " + id)).resume();
    }
}
