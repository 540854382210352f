package io.candor.core.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How strongly the questions of a questionnaire claim each answer. */
final class Claims {

    private record Claim(double share, int question) {
    }

    private final Map<Integer, Claim> strongest = new HashMap<>();

    void add(int question, List<Ranked> ranked) {
        for (Ranked r : ranked) {
            strongest.merge(r.match().place(), new Claim(r.share(), question),
                    (one, other) -> one.share() >= other.share() ? one : other);
        }
    }

    /** How much more another question has of this answer, 0 where none has more. */
    double of(int question, Ranked ranked) {
        Claim claim = strongest.get(ranked.match().place());
        return claim.question() == question ? 0 : Math.max(0, claim.share() - ranked.share());
    }
}
