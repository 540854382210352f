package io.candor.bank;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.Problems;

/** What stands against what is already said has to be resolved, or accepted with a reason, before it is said as well. */
@ApplicationScoped
class ResolvingConflicts {

    @Inject
    BankComparison comparison;
    @Inject
    AnswerChange change;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 with what contradicts */
    void check(Answer answer) {
        List<Finding> open = comparison.around(answer).stream().filter(Finding::blocksApproval).toList();
        if (!open.isEmpty()) {
            Finding first = open.getFirst();
            Finding.Difference what = first.differences().getFirst();
            throw Problems.problem(409, "unresolved-conflict", "It contradicts what is said already",
                    first.right().answer() + " says otherwise (" + what.about() + ": " + what.right() + " against "
                            + what.left() + "). Change one of them, merge them, or accept the conflict with a reason.")
                    .with("conflicts", open).build();
        }
    }

    /** Lets two texts stand side by side as they are now. */
    void accept(AnswerKey key, AnswerKey other, String who, String reason) {
        change.additive(key, "accept-conflict", who, reason, (answer, now) -> {
            String against = other.toString();
            List<Finding> found = comparison.around(answer).stream()
                    .filter(f -> f.kind() == Finding.Kind.CONFLICT && f.right().answer().equals(against)).toList();
            if (found.isEmpty()) {
                throw Problems.conflict("no-conflict", "There is nothing to accept",
                        key + " and " + other + " do not contradict each other.");
            }
            found.forEach(
                    f -> AcceptedConflict.accept(f.left().digest(), f.right().digest(), who, reason, now));
        });
    }
}
