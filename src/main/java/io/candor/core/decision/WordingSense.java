package io.candor.core.decision;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What a wording asks for, made comparable once, to find wordings that ask for the same thing in other words. */
public final class WordingSense {

    private final Phrase phrase;
    private final List<Quantity> quantities;
    private final Set<String> standards;

    private WordingSense(String wording) {
        this.phrase = Phrase.of(wording);
        this.quantities = Quantities.in(phrase);
        this.standards = Standards.in(phrase);
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

    /** Whether it asks about something else however alike the words: another standard, figure, or an opposite. */
    public boolean asksElse(WordingSense other) {
        return !standards.equals(other.standards) || !sameFigures(other)
                || asksFact() && other.takesVerdict() || takesVerdict() && other.asksFact() || opposed(other);
    }

    private boolean asksFact() {
        return QuestionForm.of(phrase) == QuestionForm.FACT;
    }

    private boolean takesVerdict() {
        return QuestionForm.of(phrase).takesVerdict();
    }

    private boolean sameFigures(WordingSense other) {
        return quantities.stream().allMatch(q -> other.quantities.stream().anyMatch(q::sameAs))
                && other.quantities.stream().allMatch(q -> quantities.stream().anyMatch(q::sameAs));
    }

    private boolean opposed(WordingSense other) {
        return Opposites.ALL.stream().anyMatch(pair -> {
            List<List<String>> mine = pair.in(phrase);
            List<List<String>> theirs = pair.in(other.phrase);
            return IntStream.range(0, mine.size())
                    .anyMatch(i -> !Objects.equals(mine.get(i).isEmpty(), theirs.get(i).isEmpty()));
        });
    }
}
