package io.candor.core.decision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns lists of terms into patterns that find them as whole words, with space or hyphen between their words. */
final class Terms {

    private Terms() {
    }

    /** @param terms in lower case; a term that ends in {@code *} finds every word that starts so */
    static Pattern pattern(String... terms) {
        return Pattern.compile(Arrays.stream(terms)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Terms::term)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    private static String term(String term) {
        boolean open = term.endsWith("*");
        String whole = open ? term.substring(0, term.length() - 1) : term;
        String words = Arrays.stream(whole.split("[ -]")).map(Pattern::quote).collect(Collectors.joining("[ -]"));
        return words + (open ? "[\\p{L}\\p{N}]*" : "");
    }
}
