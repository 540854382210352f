package io.candor.core.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that turn a question round or make it another one, from {@code opposites.txt}: pairs of two or more sides. */
final class Opposites {

    private record Side(int pair, int side) {
    }

    private static final TermDictionary<Side> SIDES = new TermDictionary<>();

    static {
        List<String> lines = Lines.of("opposites.txt");
        for (int pair = 0; pair < lines.size(); pair++) {
            String[] sides = lines.get(pair).split("\\s*\\|\\s*");
            for (int side = 0; side < sides.length; side++) {
                SIDES.add(new Side(pair, side), sides[side].split("\\s*,\\s*"));
            }
        }
    }

    private Opposites() {
    }

    /** Pair to the sides that a text has a word of, each with that word. */
    static Map<Integer, Map<Integer, String>> in(Phrase phrase) {
        Map<Integer, Map<Integer, String>> out = new TreeMap<>();
        SIDES.all(phrase).forEach(h -> out.computeIfAbsent(h.label().pair(), p -> new LinkedHashMap<>())
                .putIfAbsent(h.label().side(), h.spelling()));
        return out;
    }
}
