package io.candor.core.decision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds what a text limits itself to, by axis: whom, which environment, device, region, plan. */
final class Scopes {

    private record Value(String axis, String name) {
    }

    /** Phrases that look like a limit and are none ("customer data"). */
    private static final Value NONE = new Value("", "");
    private static final TermDictionary<Value> VALUES = new TermDictionary<>();

    static {
        for (String line : Lines.of("scopes.txt")) {
            String[] sides = line.split("\\s*=\\s*");
            String[] left = sides[0].split("\\s*\\|\\s*");
            VALUES.add(left.length == 1 ? NONE : new Value(left[0], left[1]), sides[1].split("\\s*,\\s*"));
        }
    }

    private Scopes() {
    }

    /** Axis to the values named. */
    static Map<String, Set<String>> in(Phrase phrase) {
        Map<String, Set<String>> out = new LinkedHashMap<>();
        VALUES.longest(phrase).stream().map(TermDictionary.Hit::label).filter(v -> v != NONE)
                .forEach(v -> out.computeIfAbsent(v.axis(), a -> new LinkedHashSet<>()).add(v.name()));
        return out;
    }
}
