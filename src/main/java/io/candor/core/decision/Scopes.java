package io.candor.core.decision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a text limits itself to, by axis: whom, which environment, device, region, plan. */
final class Scopes {

    private record Value(String axis, String name, Pattern terms) {
    }

    private static final List<Value> VALUES;
    private static final Pattern IGNORED;

    static {
        List<String> lines = Lines.of("scopes.txt");
        IGNORED = Terms.pattern(right(lines.getFirst()));
        VALUES = lines.stream().skip(1).map(line -> {
            String[] left = line.substring(0, line.indexOf('=')).split("\\|");
            return new Value(left[0].strip(), left[1].strip(), Terms.pattern(right(line)));
        }).toList();
    }

    private Scopes() {
    }

    /** Axis to the values named. */
    static Map<String, Set<String>> in(Phrase phrase) {
        String text = IGNORED.matcher(phrase.text()).replaceAll("_");
        Map<String, Set<String>> out = new LinkedHashMap<>();
        for (Value v : VALUES) {
            if (v.terms().matcher(text).find()) {
                out.computeIfAbsent(v.axis(), a -> new LinkedHashSet<>()).add(v.name());
            }
        }
        return out;
    }

    private static String[] right(String line) {
        return line.substring(line.indexOf('=') + 1).strip().split("\\s*,\\s*");
    }
}
