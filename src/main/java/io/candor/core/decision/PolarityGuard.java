package io.candor.core.decision;

import java.util.Optional;

import io.candor.core.decision.Reading.ReadWording;
import io.candor.core.matching.Verdict;

/**
 * A question and the wording it matched must both affirm or both deny, and no wording of the other stance may be as
 * near. Otherwise nobody knows whether the verdict holds as it stands or turned round.
 */
final class PolarityGuard implements Guard {

    @Override
    public String name() {
        return "polarity";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        if (c.verdict() == Verdict.NONE || c.verdict() == Verdict.NOT_APPLICABLE || c.sameWords()) {
            return Optional.empty();
        }
        boolean denies = Negation.denies(c.question());
        if (denies != Negation.denies(c.wording())) {
            return contradiction(denies
                    ? "the question denies (“" + Negation.word(c.question()) + "”) what the approved wording affirms"
                    : "the question affirms what the approved wording denies (“" + Negation.word(c.wording()) + "”)");
        }
        return rival(c).flatMap(w -> doubt("the opposite wording “" + w.text() + "” is as near to the question"));
    }

    private static Optional<Phrase> rival(GuardCase c) {
        double near = nearness(c, c.wording());
        return c.reading().wordings().stream()
                .filter(w -> w.stance() != c.stance())
                .map(ReadWording::text)
                .filter(w -> Negation.denies(w) == Negation.denies(c.question()))
                .filter(w -> nearness(c, w) >= near)
                .findFirst();
    }

    private static double nearness(GuardCase c, Phrase wording) {
        return c.question().concepts().overlap(wording.concepts());
    }
}
