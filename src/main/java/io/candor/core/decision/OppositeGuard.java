package io.candor.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** "Allowed" in the question and "prohibited" in the wording: the verdict cannot be taken over as it stands. */
final class OppositeGuard implements Guard {

    @Override
    public String name() {
        return "opposite";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        for (Opposites pair : Opposites.ALL) {
            List<List<String>> asked = pair.in(c.question());
            List<List<String>> vouched = pair.in(c.vouched());
            List<List<String>> titled = pair.in(c.title());
            Optional<String> word = only(asked);
            // Sides that the answer's own wordings already bring together are no opposites here.
            if (word.isPresent() && IntStream.range(0, asked.size())
                    .allMatch(i -> asked.get(i).isEmpty() || vouched.get(i).isEmpty() && titled.get(i).isEmpty())) {
                Optional<String> other = only(pair.in(c.wording()));
                if (other.isPresent()) {
                    return contradiction("the question says “" + word.get() + "” where the approved wording says “"
                            + other.get() + "”");
                }
            }
        }
        return Optional.empty();
    }

    /** A word of the one side that has any. */
    private static Optional<String> only(List<List<String>> sides) {
        List<List<String>> some = sides.stream().filter(s -> !s.isEmpty()).toList();
        return some.size() == 1 ? Optional.of(some.getFirst().getFirst()) : Optional.empty();
    }
}
