package io.candor.core.decision;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A question about ISO 27001 is not answered by an answer about SOC 2, nor one about Type II by Type I. */
final class StandardGuard implements Guard {

    @Override
    public String name() {
        return "standard";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        Set<String> asked = Standards.in(c.question());
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Set<String> named = new LinkedHashSet<>(Standards.in(c.vouched()));
        named.addAll(Standards.in(c.title()));
        named.addAll(Standards.in(c.statement()));
        c.answer().posture().ifPresent(p -> named.addAll(Standards.named(p.standard())));
        Set<String> missing = new LinkedHashSet<>(asked);
        missing.removeAll(named);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String text = "the question names " + String.join(", ", missing);
        return named.isEmpty()
                ? doubt(text + "; the answer does not")
                : contradiction(text + "; the answer is about " + String.join(", ", named));
    }
}
