package io.candor.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.candor.web.Problems;

/** Puts a name under a revision: from then on it is what customers are told. */
@ApplicationScoped
class Approving {

    @Inject
    AnswerChange change;
    @Inject
    ResolvingConflicts conflicts;
    @Inject
    BankConfig config;
    @Inject
    Event<Approved> approved;

    AnswerDetail approve(AnswerKey key, String ifMatch, String approver, String note) {
        return change.run(key, ifMatch, new Act(AnswerAction.APPROVE, approver, note), (answer, now) -> {
            Revision revision = Revision.of(answer.id, answer.currentRevision()).orElseThrow();
            checkSecondPerson(revision, approver);
            checkSayable(answer, revision, now);
            conflicts.check(answer);
            revision.approve(approver, now);
            answer.approve(revision);
            answer.updatedAt = now;
            approved.fire(new Approved(answer, revision, approver));
        });
    }

    private void checkSecondPerson(Revision revision, String approver) {
        if (revision.writtenBy(approver) && !config.selfApproval()) {
            throw Problems.problem(403, "self-approval", "Somebody else has to approve",
                    "You wrote revision " + revision.number + " yourself. Ask somebody else to approve it; a team of "
                            + "one can set candor.bank.self-approval.")
                    .build();
        }
    }

    private static void checkSayable(Answer answer, Revision revision, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        revision.filed(answer.key).sayableUntil().filter(until -> until.isBefore(today)).ifPresent(until -> {
            throw Problems.conflict("run-out", "It could not be said even if it were approved",
                    "Its last day, or that of its evidence, was " + until
                            + ". Write a revision with a later validUntil.");
        });
    }
}
