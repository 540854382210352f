package io.candor.core.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words mean the same in questionnaires, and which mean nothing: read from {@code counterparts.txt} (a group a
 * line, terms separated by commas) and {@code common-words.txt}. Both are data to be corrected by people who know
 * security, not by programmers. {@code light-words.txt} holds the words in between.
 */
final class Vocabulary {

    static final Vocabulary ENGLISH = new Vocabulary(Lines.of("counterparts.txt"), Lines.of("common-words.txt"),
            Lines.of("light-words.txt"));

    private static final int LONGEST_TERM = 5;

    private final Map<String, String> groups = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> light = new HashSet<>();

    private Vocabulary(List<String> counterparts, List<String> commonWords, List<String> lightWords) {
        for (String line : counterparts) {
            String[] terms = line.split("\\s*,\\s*");
            for (String term : terms) {
                groups.putIfAbsent(stems(Phrase.of(term).words()), "=" + terms[0]);
            }
        }
        for (String line : commonWords) {
            common.addAll(List.of(line.split("\\s+")));
        }
        for (String line : lightWords) {
            for (String word : line.split("\\s+")) {
                light.add(Stem.of(word));
            }
        }
    }

    /** Key to spelling, in order; the longest known term wins ("multi factor authentication" before "factor"). */
    Map<String, String> concepts(List<String> words) {
        Map<String, String> out = new LinkedHashMap<>();
        for (int i = 0; i < words.size();) {
            int taken = 0;
            for (int n = Math.min(LONGEST_TERM, words.size() - i); n > 0 && taken == 0; n--) {
                String group = groups.get(stems(words.subList(i, i + n)));
                if (group != null && (n > 1 || informs(words.get(i)))) {
                    out.putIfAbsent(group, String.join(" ", words.subList(i, i + n)));
                    taken = n;
                }
            }
            if (taken == 0 && informs(words.get(i))) {
                out.putIfAbsent(Stem.of(words.get(i)), words.get(i));
            }
            i += Math.max(1, taken);
        }
        return out;
    }

    /** Whether a concept's word says how rather than what. */
    boolean isLight(String key) {
        return light.contains(key);
    }

    /** Figures are for the number guard; a letter alone is the mark of a list. */
    private boolean informs(String word) {
        return word.length() > 1 && !Character.isDigit(word.charAt(0)) && !common.contains(word);
    }

    private static String stems(List<String> words) {
        return String.join(" ", words.stream().map(Stem::of).toList());
    }
}
