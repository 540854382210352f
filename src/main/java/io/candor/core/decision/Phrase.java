package io.candor.core.decision;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text made comparable once: one spelling of quotes, dashes and contractions, lower case, taken apart into words. */
final class Phrase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.\\p{N}+)*");
    /** While the case still tells it from "us"; in a text of capitals alone it does not. */
    private static final Pattern UNITED_STATES = Pattern.compile("\\bU\\.S\\.(A\\.)?|\\bUS\\b(?=[^a-z]*[a-z])"
            + "|(?<=[a-z] )US\\b");
    private static final List<Map.Entry<Pattern, String>> SPELLINGS = List.of(
            Map.entry(Pattern.compile("[\u2018\u2019\u02bc\u00b4`]"), "'"),
            Map.entry(Pattern.compile("[\u2010-\u2015\u2212]"), "-"),
            Map.entry(Pattern.compile("\\bcan'?t\\b|\\bcannot\\b"), "can not"),
            Map.entry(Pattern.compile("\\bwon't\\b"), "will not"),
            Map.entry(Pattern.compile("n't\\b"), " not"),
            Map.entry(Pattern.compile("'s\\b"), ""),
            Map.entry(Pattern.compile("s'(?=\\s|$)"), "s"),
            Map.entry(Pattern.compile("\\s+"), " "));
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+(?=\\S)");

    private final String text;
    private final List<String> words;
    // Worked out when first asked for. Two threads may both do so, and get the same.
    private Concepts concepts;
    private List<Quantity> quantities;
    private List<Phrase> sentences;

    private Phrase(String text) {
        this.text = text;
        this.words = WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static Phrase of(String raw) {
        String s = UNITED_STATES.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("usa")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, String> spelling : SPELLINGS) {
            s = spelling.getKey().matcher(s).replaceAll(spelling.getValue());
        }
        return new Phrase(s.strip());
    }

    /** Several texts as one, each a sentence of its own. */
    static Phrase of(List<String> texts) {
        return of(String.join(" . ", texts));
    }

    String text() {
        return text;
    }

    List<String> words() {
        return words;
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Its informative words. */
    Concepts concepts() {
        if (concepts == null) {
            concepts = Concepts.of(this);
        }
        return concepts;
    }

    /** The figures with units in it. */
    List<Quantity> quantities() {
        if (quantities == null) {
            quantities = Quantities.in(this);
        }
        return quantities;
    }

    List<Phrase> sentences() {
        if (sentences == null) {
            sentences = SENTENCE_END.splitAsStream(text).map(Phrase::new).filter(p -> !p.isEmpty()).toList();
        }
        return sentences;
    }

    @Override
    public String toString() {
        return text;
    }
}
