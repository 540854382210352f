package io.candor.core.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the terms of a word list in a text, in one pass over its words however long the list is. A term that ends in
 * {@code *} finds every word that starts so. Space and hyphen are one.
 *
 * @param <L> what a term stands for
 */
final class TermDictionary<L> {

    /** A term of the text: what it stands for, and how it is spelled. */
    record Hit<L>(L label, String spelling) {
    }

    private record Term<L>(List<String> words, boolean open, L label) {

        boolean at(List<String> text, int i) {
            int last = words.size() - 1;
            if (i + last >= text.size() || !text.subList(i, i + last).equals(words.subList(0, last))) {
                return false;
            }
            String word = text.get(i + last);
            return open ? word.startsWith(words.get(last)) : word.equals(words.get(last));
        }
    }

    private static final int STEM = 3;

    /** By the first letters of the first word; the longest terms first. */
    private final Map<String, List<Term<L>>> terms = new HashMap<>();

    void add(L label, String... spellings) {
        for (String spelling : new TreeSet<>(Set.of(spellings))) {
            boolean open = spelling.endsWith("*");
            List<String> words = Phrase.of(open ? spelling.substring(0, spelling.length() - 1) : spelling).words();
            List<Term<L>> bucket = terms.computeIfAbsent(start(words.getFirst()), k -> new ArrayList<>());
            bucket.add(new Term<>(words, open, label));
            bucket.sort(Comparator.comparingInt((Term<L> t) -> t.words().size()).reversed());
        }
    }

    /** All terms, also where they share words. */
    List<Hit<L>> all(Phrase phrase) {
        return find(phrase, false);
    }

    /** The longest term at each place: "enterprise customers" is not "customers" too. */
    List<Hit<L>> longest(Phrase phrase) {
        return find(phrase, true);
    }

    private List<Hit<L>> find(Phrase phrase, boolean consume) {
        List<String> words = phrase.words();
        List<Hit<L>> hits = new ArrayList<>();
        for (int i = 0; i < words.size();) {
            int longest = 0;
            for (Term<L> term : terms.getOrDefault(start(words.get(i)), List.of())) {
                int n = term.words().size();
                if ((!consume || n >= longest) && term.at(words, i)) {
                    hits.add(new Hit<>(term.label(), String.join(" ", words.subList(i, i + n))));
                    longest = Math.max(longest, n);
                }
            }
            i += consume ? Math.max(1, longest) : 1;
        }
        return hits;
    }

    private static String start(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
