package io.candor.core.decision;

import java.util.List;
import java.util.Optional;

import io.candor.core.decision.Quantity.Kind;
import io.candor.core.matching.Verdict;

/**
 * Holds the figures of a question against the figures of the approved text: "within 24 hours" against 48 hours, "at
 * least annually" against monthly, TLS 1.3 against TLS 1.2. Silent where the stated fact keeps what is asked.
 */
final class NumberGuard implements Guard {

    @Override
    public String name() {
        return "number";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        List<Quantity> vouched = c.vouched().quantities();
        List<Quantity> facts = c.statement().quantities();
        return c.question().quantities().stream()
                // "Continuously" is a manner, not a figure to be met.
                .filter(asked -> asked.amount() > 0)
                .filter(asked -> vouched.stream().noneMatch(asked::sameAs))
                .map(asked -> compare(asked, facts, c))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<GuardFinding> compare(Quantity asked, List<Quantity> facts, GuardCase c) {
        List<Quantity> same = facts.stream().filter(asked::comparesTo).toList();
        if (same.isEmpty()) {
            return doubt("the question says “" + asked.spelling() + "”; the answer states no " + asked.kind().text());
        }
        List<Quantity> met = same.stream().filter(asked::isMetBy).toList();
        boolean all = met.size() == same.size();
        if (!met.isEmpty() && !all && asked.kind() != Kind.VERSION) {
            return doubt("the question says “" + asked.spelling() + "”; the answer states several figures: "
                    + spellings(same));
        }
        // A "no" is right where the figures miss what is asked, and wrong where they meet it.
        boolean fits = c.verdict() == Verdict.NO ? met.isEmpty() : !met.isEmpty();
        return fits
                ? Optional.empty()
                : contradiction("the question says “" + asked.spelling() + "”; the answer says " + spellings(same));
    }

    private static String spellings(List<Quantity> quantities) {
        return String.join(", ", quantities.stream().map(q -> "“" + q.spelling() + "”").distinct().toList());
    }
}
