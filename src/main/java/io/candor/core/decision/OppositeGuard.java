package io.candor.core.decision;

import java.util.Map;
import java.util.Optional;

/** "Allowed" in the question and "prohibited" in the wording: the verdict cannot be taken over as it stands. */
final class OppositeGuard implements Guard {

    @Override
    public String name() {
        return "opposite";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        Map<Integer, Map<Integer, String>> matched = Opposites.in(c.wording());
        Map<Integer, Map<Integer, String>> vouched = Opposites.in(c.vouched());
        Map<Integer, Map<Integer, String>> titled = Opposites.in(c.title());
        for (Map.Entry<Integer, Map<Integer, String>> pair : Opposites.in(c.question()).entrySet()) {
            Map<Integer, String> asked = pair.getValue();
            Map<Integer, String> said = matched.getOrDefault(pair.getKey(), Map.of());
            // A side that another wording or the title names is vouched for; both sides at once are no opposites here.
            boolean known = asked.keySet().stream().anyMatch(s -> named(vouched, pair.getKey(), s)
                    || named(titled, pair.getKey(), s));
            if (asked.size() == 1 && said.size() == 1 && !known) {
                return contradiction("the question says “" + asked.values().iterator().next()
                        + "” where the approved wording says “" + said.values().iterator().next() + "”");
            }
        }
        return Optional.empty();
    }

    private static boolean named(Map<Integer, Map<Integer, String>> pairs, int pair, int side) {
        return pairs.getOrDefault(pair, Map.of()).containsKey(side);
    }
}
