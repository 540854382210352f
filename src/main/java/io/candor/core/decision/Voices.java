package io.candor.core.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.candor.core.matching.Verdict;

/**
 * The two learned mixtures: whether an answer says all that is asked, and which verdict the question then gets.
 *
 * @param answers outcomes {@code whole}, {@code part}, {@code not}
 * @param verdicts outcomes are the slugs of {@link Verdict}; {@code none} where no verdict is wanted
 */
record Voices(Mixture answers, Mixture verdicts) {

    static final String WHOLE = "whole";
    static final String PART = "part";
    static final String NOT = "not";

    static final double CERTAIN = 0.99;

    static Voices shipped() {
        return new Voices(Mixture.shipped("answers.properties"), Mixture.shipped("verdicts.properties"));
    }

    /**
     * @param verdict to the question as asked; none where it wants none
     * @param sure probability that this verdict is right where one is wanted
     */
    record Derived(Verdict verdict, double sure) {
    }

    /** @param whole probability that the answer says all that is asked */
    record Heard(GuardCase c, double whole, double part) {
    }

    /** @param all what was found, the best first, this one among them */
    Heard hear(GuardCase c, List<GuardCase> all) {
        Map<String, Double> p = answers.of(AnswerSigns.of(c, all));
        return new Heard(c, c.sameWords() ? Math.max(CERTAIN, p.get(WHOLE)) : p.get(WHOLE), p.getOrDefault(PART, 0.0));
    }

    /** What was approved for these very words holds; any other question gets the verdict that most speaks for. */
    Derived verdict(GuardCase c) {
        if (c.sameWords()) {
            return new Derived(QuestionForm.of(c.question()) == QuestionForm.FACT ? Verdict.NONE : c.approved(), 1);
        }
        Map<String, Double> p = verdicts.of(VerdictSigns.of(c));
        double none = p.getOrDefault(Verdict.NONE.slug(), 0.0);
        Verdict best = List.of(Verdict.values()).stream().filter(v -> v != Verdict.NONE)
                .max(Comparator.comparingDouble(v -> p.getOrDefault(v.slug(), 0.0))).orElseThrow();
        return none > p.getOrDefault(best.slug(), 0.0) && !QuestionForm.of(c.question()).takesVerdict()
                ? new Derived(Verdict.NONE, 1)
                : new Derived(best, p.getOrDefault(best.slug(), 0.0) + none);
    }
}
