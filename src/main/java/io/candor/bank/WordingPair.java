package io.candor.bank;

import io.candor.core.decision.WordingSense;
import io.candor.core.matching.Likeness;
import io.candor.core.matching.Verdict;

/**
 * Two wordings of two answers that may ask for the same thing.
 *
 * @param overlap shared concepts by all concepts of both
 */
record WordingPair(ComparedAnswer left, int leftWording, ComparedAnswer right, int rightWording, double overlap) {

    /** Below this the words have too little in common to be worth a look at their meaning. */
    static final double LEAST_OVERLAP = 0.45;
    /** From here on the words alone tell. */
    private static final double SAME_WORDS = 0.8;
    private static final double SAME_MEANING = 0.88;

    boolean asksElse() {
        return leftSense().asksElse(rightSense()) || Math.min(leftSense().concepts().size(),
                rightSense().concepts().size()) < 2 && !leftSense().concepts().equals(rightSense().concepts());
    }

    boolean near(double likeness) {
        return overlap >= SAME_WORDS || likeness >= SAME_MEANING;
    }

    /** Whether a yes of the one is a no to what the other says yes to. */
    boolean oppositeVerdicts() {
        Verdict one = left.verdict(leftWording);
        Verdict other = right.verdict(rightWording);
        Verdict asTheOneIsAsked = leftSense().deniesUnlike(rightSense()) ? other.inverted() : other;
        return one == Verdict.YES && asTheOneIsAsked == Verdict.NO
                || one == Verdict.NO && asTheOneIsAsked == Verdict.YES;
    }

    Likeness.Pair texts() {
        return new Likeness.Pair(left.wording(leftWording), right.wording(rightWording));
    }

    private WordingSense leftSense() {
        return left.senses().get(leftWording);
    }

    private WordingSense rightSense() {
        return right.senses().get(rightWording);
    }
}
