package io.candor.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of a text that is marked or not: words that two texts share, for the eye alone. Ranking has its own, stricter
 * idea of what is the same.
 */
public record Marked(String text, boolean on) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Words of the same beginning are shown as the same: "backup" in "backups". */
    private static final int STEM = 5;

    static List<Marked> in(String text, List<String> terms) {
        List<Marked> parts = new ArrayList<>();
        int from = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (terms.stream().anyMatch(t -> same(t, words.group()))) {
                if (words.start() > from) {
                    parts.add(new Marked(text.substring(from, words.start()), false));
                }
                parts.add(new Marked(words.group(), true));
                from = words.end();
            }
        }
        if (from < text.length()) {
            parts.add(new Marked(text.substring(from), false));
        }
        return parts;
    }

    private static boolean same(String term, String word) {
        String one = term.toLowerCase(Locale.ROOT);
        String other = word.toLowerCase(Locale.ROOT);
        return one.equals(other) || one.length() >= STEM && other.length() >= STEM
                && one.regionMatches(0, other, 0, STEM);
    }
}
