package io.candor.core.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How strongly the questions of a questionnaire claim each answer. */
final class Claims {

    private record Claim(double share, int question) {
    }

    private final Map<Integer, Claim> strongest = new HashMap<>();
    private final double usual;

    /** @param asked the matches of each question, best first */
    Claims(List<List<Ranked>> asked) {
        for (int question = 0; question < asked.size(); question++) {
            for (Ranked r : asked.get(question)) {
                strongest.merge(r.match().place(), new Claim(r.share(), question),
                        (one, other) -> one.share() >= other.share() ? one : other);
            }
        }
        usual = IntStream.range(0, asked.size()).filter(i -> !asked.get(i).isEmpty())
                .mapToDouble(i -> of(i, asked.get(i).getFirst())).average().orElse(0);
    }

    /** How much more than this question another one has of the answer, beyond what is usual in this questionnaire. */
    double beyondUsual(int question, Ranked ranked) {
        return of(question, ranked) - usual;
    }

    /** 0 where no other question has more; little where this one is sure of the answer, too. */
    private double of(int question, Ranked ranked) {
        Claim claim = strongest.get(ranked.match().place());
        double more = claim.question() == question ? 0 : Math.max(0, claim.share() - ranked.share());
        return more * (1 - ranked.share());
    }
}
