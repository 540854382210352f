package io.candor.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which the words that made it match stand out. */
record Marked(List<Part> parts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Endings that tell forms of one English word apart. */
    private static final List<String> ENDINGS = List.of("ations", "ation", "ings", "ing", "ions", "ion", "ies", "ied",
            "ed", "es", "er", "ly", "s", "e", "y");
    private static final int SHORTEST_STEM = 3;

    record Part(String text, boolean mark) {
    }

    /** @param words of the question that matched, in whatever form */
    static Marked of(String text, List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            WORD.matcher(word).results().forEach(m -> stems.add(stem(m.group())));
        }
        List<Part> parts = new ArrayList<>();
        int end = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (stems.contains(stem(word.group()))) {
                if (word.start() > end) {
                    parts.add(new Part(text.substring(end, word.start()), false));
                }
                parts.add(new Part(word.group(), true));
                end = word.end();
            }
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), false));
        }
        return new Marked(parts);
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
