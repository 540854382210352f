package io.candor.core.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a wording asks for, made comparable once, to find wordings that ask for the same thing in other words. */
public final class WordingSense {

    private static final Pattern ASKED = Pattern.compile("\\bhow (\\w+)|\\b(who|where|when|why|which|what)\\w*\\b");
    private static final Map<String, String> SAME = Map.of("frequently", "often", "regularly", "often", "quickly",
            "soon",
            "fast", "soon", "which", "what", "much", "many");

    private static final Pattern BESIDE = Pattern
            .compile("\\b(?:outside|after|before|beyond|except|excluding|other than)\\b");

    private final Phrase phrase;
    private final List<Quantity> quantities;
    private final Set<String> standards;
    private final Map<Integer, Map<Integer, String>> sides;
    private final QuestionForm form;
    private final boolean label;
    private final String asked;

    private WordingSense(String wording) {
        this.phrase = Phrase.of(wording);
        this.quantities = Quantities.in(phrase);
        this.standards = Standards.in(phrase);
        this.sides = Opposites.in(phrase);
        this.form = QuestionForm.of(phrase);
        this.label = form == QuestionForm.LABEL;
        this.asked = form == QuestionForm.FACT ? asked(phrase.text()) : "";
    }

    public static WordingSense of(String wording) {
        return new WordingSense(wording);
    }

    /** Its informative words, inflections and synonyms under one key each. */
    public Set<String> concepts() {
        return phrase.concepts().keys();
    }

    /** Shared concepts by all concepts of both, 0 to 1. */
    public double overlap(WordingSense other) {
        return phrase.concepts().overlap(other.phrase.concepts());
    }

    /** Whether one denies what the other does not, so that a yes to the one is a no to the other. */
    public boolean deniesUnlike(WordingSense other) {
        return Negation.denies(phrase) != Negation.denies(other.phrase);
    }

    /** Whether it asks about something else however alike the words: another standard, figure, side or detail. */
    public boolean asksElse(WordingSense other) {
        return !standards.equals(other.standards) || !sameFigures(other) || !sameForm(other) && !label && !other.label
                || !asked.isEmpty() && !other.asked.isEmpty() && !asked.equals(other.asked)
                || !beside().equals(other.beside()) || opposed(other);
    }

    /** Whether the same sort of reply is wanted: a verdict, a fact, a description; a bare label leaves it open. */
    public boolean sameForm(WordingSense other) {
        return form == other.form || form.takesVerdict() && other.form.takesVerdict();
    }

    /** "Outside business hours" is not "during business hours", though they share every other word. */
    private List<String> beside() {
        return BESIDE.matcher(phrase.text()).results().map(MatchResult::group).sorted().toList();
    }

    /** "How long" and "how often" ask for different things of the same name. */
    private static String asked(String text) {
        Matcher m = ASKED.matcher(text);
        String word = m.find() ? m.group(1) == null ? m.group(2) : m.group(1) : "";
        return SAME.getOrDefault(word, word);
    }

    private boolean sameFigures(WordingSense other) {
        return quantities.stream().allMatch(q -> other.quantities.stream().anyMatch(q::sameAs))
                && other.quantities.stream().allMatch(q -> quantities.stream().anyMatch(q::sameAs));
    }

    /** "At rest" here, "in transit" there; a side that only one of them names opposes nothing. */
    private boolean opposed(WordingSense other) {
        return sides.entrySet().stream().anyMatch(pair -> {
            Set<Integer> mine = pair.getValue().keySet();
            Set<Integer> theirs = other.sides.getOrDefault(pair.getKey(), Map.of()).keySet();
            return !theirs.containsAll(mine) && !mine.containsAll(theirs);
        });
    }
}
