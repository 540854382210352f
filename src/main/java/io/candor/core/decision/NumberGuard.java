package io.candor.core.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.candor.core.decision.Quantity.Bound;
import io.candor.core.decision.Quantity.Kind;
import io.candor.core.matching.Verdict;

/**
 * Holds the limits of a question against the figures of the approved text: "within 24 hours" against 48 hours, "at least
 * annually" against monthly. The verdict must agree with the comparison; where the text is silent, so is the guard.
 */
final class NumberGuard implements Guard {

    private static final Set<Kind> BY_THEMSELVES = EnumSet.of(Kind.CADENCE, Kind.COVERAGE, Kind.VERSION, Kind.BITS);

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
                .filter(asked -> asked.amount() > 0 && limits(asked))
                .filter(asked -> vouched.stream().noneMatch(asked::sameAs))
                .map(asked -> compare(asked, facts, c))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A bare length of time or number may be meant either way: "kept for 30 days", "restored in 4 hours". */
    private static boolean limits(Quantity asked) {
        return asked.bound() != Bound.EXACT || BY_THEMSELVES.contains(asked.kind());
    }

    /** A yes needs a figure that keeps what is asked, a no one that misses it; where the answer states several, none. */
    private Optional<GuardFinding> compare(Quantity asked, List<Quantity> facts, GuardCase c) {
        List<Quantity> same = facts.stream().filter(asked::comparesTo).toList();
        boolean met = same.stream().allMatch(asked::isMetBy);
        boolean missed = same.stream().noneMatch(asked::isMetBy);
        boolean wrong = c.verdict() == Verdict.YES && missed || c.verdict() == Verdict.NO && met;
        return same.isEmpty() || !wrong || Negation.denies(c.question())
                ? Optional.empty()
                : contradiction("the question says “" + asked.spelling() + "”; the answer says " + spellings(same));
    }

    private static String spellings(List<Quantity> quantities) {
        return String.join(", ", quantities.stream().map(q -> "“" + q.spelling() + "”").distinct().toList());
    }
}
