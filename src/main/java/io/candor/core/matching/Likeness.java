package io.candor.core.matching;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Texts letter by letter. */
final class Likeness {

    private static final int LONGEST = 2_000;

    private Likeness() {
    }

    /** Lower case, letters and digits only, single spaces. */
    static String plain(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Cosine of the counts of all runs of three characters: 1 for the same text, near 0 for unrelated ones. */
    static double of(String one, String other) {
        Map<String, Integer> runs = runs(one);
        Map<String, Integer> others = runs(other);
        double common = 0;
        for (Map.Entry<String, Integer> run : runs.entrySet()) {
            common += run.getValue() * (double) others.getOrDefault(run.getKey(), 0);
        }
        double lengths = Math.sqrt(squares(runs) * squares(others));
        return lengths > 0 ? common / lengths : 0;
    }

    private static Map<String, Integer> runs(String text) {
        String padded = " " + plain(text) + " ";
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            runs.merge(padded.substring(i, i + 3), 1, Integer::sum);
        }
        return runs;
    }

    private static double squares(Map<String, Integer> runs) {
        return runs.values().stream().mapToDouble(n -> (double) n * n).sum();
    }
}
