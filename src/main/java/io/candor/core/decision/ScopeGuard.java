package io.candor.core.decision;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Multi-factor authentication for administrators says nothing about customers' users. What the question limits itself
 * to must be named by the answer, and a limit of the answer by the question.
 */
final class ScopeGuard implements Guard {

    /** Limits that a reader takes for granted: "staff are trained" answers "is there training". */
    private static final Set<String> UNSAID = Set.of("staff", "end users", "production", "servers", "customers", "EU",
            "application", "network", "disk", "suppliers", "administrators");

    /** What a statement without a limit covers all the same. */
    private static final Set<String> TAKEN_FOR_GRANTED = Set.of("staff", "servers", "application", "customers");

    @Override
    public String name() {
        return "scope";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        Map<String, Set<String>> asked = Scopes.in(c.question());
        Map<String, Set<String>> vouched = Scopes.in(c.vouched());
        Map<String, Set<String>> title = Scopes.in(c.title());
        Map<String, Set<String>> stated = Scopes.in(c.statement());
        for (Map.Entry<String, Set<String>> axis : asked.entrySet()) {
            Set<String> named = new LinkedHashSet<>(vouched.getOrDefault(axis.getKey(), Set.of()));
            named.addAll(title.getOrDefault(axis.getKey(), Set.of()));
            named.addAll(stated.getOrDefault(axis.getKey(), Set.of()));
            Set<String> missing = new LinkedHashSet<>(axis.getValue());
            missing.removeAll(named);
            if (!missing.isEmpty()) {
                String text = "the question is about " + String.join(", ", missing);
                if (!named.isEmpty() && missing.size() == axis.getValue().size()) {
                    return contradiction(text + "; the answer is about " + String.join(", ", named));
                }
                if (!TAKEN_FOR_GRANTED.containsAll(missing)) {
                    return doubt(text + "; the answer does not name them");
                }
            }
        }
        return narrower(asked, title, Scopes.in(c.wording()), stated);
    }

    /** The wording that matched is about fewer things than the question, and so is the text. */
    private Optional<GuardFinding> narrower(Map<String, Set<String>> asked, Map<String, Set<String>> title,
            Map<String, Set<String>> wording, Map<String, Set<String>> stated) {
        for (Map.Entry<String, Set<String>> axis : wording.entrySet()) {
            Set<String> limits = new HashSet<>(axis.getValue());
            limits.removeAll(UNSAID);
            limits.retainAll(title.getOrDefault(axis.getKey(), stated.getOrDefault(axis.getKey(), Set.of())));
            if (!limits.isEmpty() && !asked.containsKey(axis.getKey())) {
                return doubt("the answer is limited to " + String.join(", ", limits) + "; the question is not");
            }
        }
        return Optional.empty();
    }
}
