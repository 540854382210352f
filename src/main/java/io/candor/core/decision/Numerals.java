package io.candor.core.decision;

import java.util.Map;

/** Numbers in figures and in words. */
final class Numerals {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1),
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("eighteen", 18), Map.entry("twenty", 20),
            Map.entry("twenty-four", 24), Map.entry("thirty", 30), Map.entry("thirty-six", 36),
            Map.entry("forty-eight", 48), Map.entry("sixty", 60), Map.entry("seventy-two", 72),
            Map.entry("ninety", 90));

    /** A number in figures or words, for use inside of a pattern. */
    static final String PATTERN = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|twenty-four|thirty-six|forty-eight"
            + "|seventy-two|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen"
            + "|twenty|thirty|sixty|ninety";

    private Numerals() {
    }

    static double parse(String number) {
        Integer word = WORDS.get(number);
        return word != null ? word : Double.parseDouble(number.replace(",", ""));
    }
}
