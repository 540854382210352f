package io.candor.core.decision;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What holds for the vendor's own staff says nothing about the customers' users, and the other way round. */
final class AudienceGuard implements Guard {

    private static final String WHO = "who";
    private static final Map<String, String> SIDES = Map.of("staff", "the vendor's own staff", "end users",
            "customers and their users");

    @Override
    public String name() {
        return "audience";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        Set<String> asked = sides(c.question());
        Set<String> approved = sides(c.vouched());
        approved.addAll(sides(c.title()));
        if (asked.size() != 1 || approved.size() != 1 || asked.equals(approved)
                || sides(c.statement()).containsAll(asked)) {
            return Optional.empty();
        }
        return contradiction("the question is about " + SIDES.get(asked.iterator().next())
                + "; the approved answer is about " + SIDES.get(approved.iterator().next()));
    }

    private static Set<String> sides(Phrase text) {
        Set<String> sides = new LinkedHashSet<>(Scopes.in(text).getOrDefault(WHO, Set.of()));
        sides.retainAll(SIDES.keySet());
        return sides;
    }
}
