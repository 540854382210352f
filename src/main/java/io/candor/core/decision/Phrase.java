package io.candor.core.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text made comparable once: one spelling of quotes, dashes and contractions, lower case, taken apart into words. */
final class Phrase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.\\p{N}+)*");
    /** While the case still tells it from "us"; in a text of capitals alone it does not. */
    private static final Pattern UNITED_STATES = Pattern.compile("\\bU\\.S\\.(A\\.)?|\\bUS(?=\\b.*\\p{Ll})|(?<=\\p{Ll}.{0,200})\\bUS\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+(?=\\S)");

    private final String text;
    private final List<String> words;
    private Concepts concepts;

    private Phrase(String text) {
        this.text = text;
        this.words = WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static Phrase of(String raw) {
        String s = UNITED_STATES.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("usa")
                .replaceAll("[\u2018\u2019\u02bc\u00b4`]", "'")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bcan'?t\\b|\\bcannot\\b", "can not")
                .replaceAll("\\bwon't\\b", "will not")
                .replaceAll("n't\\b", " not")
                .replaceAll("'s\\b", "")
                .replaceAll("s'(?=\\s|$)", "s")
                .replaceAll("\\s+", " ")
                .strip();
        return new Phrase(s);
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

    /** Its informative words; computed once. */
    Concepts concepts() {
        if (concepts == null) {
            concepts = Concepts.of(this);
        }
        return concepts;
    }

    List<Phrase> sentences() {
        List<Phrase> out = new ArrayList<>();
        for (String s : SENTENCE_END.split(text)) {
            Phrase p = new Phrase(s);
            if (!p.isEmpty()) {
                out.add(p);
            }
        }
        return out;
    }

    @Override
    public String toString() {
        return text;
    }
}
