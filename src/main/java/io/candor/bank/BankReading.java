package io.candor.bank;

import java.util.List;

import io.candor.core.matching.ApprovedAnswer;

/**
 * A bank folder as read: what is right in it, and every problem at once.
 *
 * @param collections collections with the answers that are free of problems
 * @param problems empty for a valid bank
 */
public record BankReading(List<FiledCollection> collections, List<BankProblem> problems) {

    public BankReading {
        collections = List.copyOf(collections);
        problems = List.copyOf(problems);
    }

    public List<ApprovedAnswer> approvedAnswers() {
        return collections.stream()
                .flatMap(c -> c.answers().stream().flatMap(a -> a.asApproved(c.key()).stream()))
                .toList();
    }
}
