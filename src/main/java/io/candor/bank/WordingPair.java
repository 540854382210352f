package io.candor.bank;

import io.candor.core.decision.WordingSense;
import io.candor.core.matching.Nearness;
import io.candor.core.matching.Verdict;

/**
 * Two wordings of two answers that may ask for the same thing.
 *
 * @param overlap shared concepts by all concepts of both
 */
record WordingPair(ComparedAnswer left, int leftWording, ComparedAnswer right, int rightWording, double overlap) {

    /** Below this the words have too little in common to be worth a look at their meaning. */
    static final double LEAST_OVERLAP = 0.45;
    /** Where nearly all words are shared, meaning has only to agree; otherwise it has to tell by itself. */
    private static final double SAME_WORDS = 0.8;
    private static final double AGREEING_MEANING = 0.6;
    private static final double SAME_MEANING = 0.88;

    boolean asksElse() {
        return leftSense().asksElse(rightSense()) || Math.min(leftSense().concepts().size(),
                rightSense().concepts().size()) < 2 && !leftSense().concepts().equals(rightSense().concepts());
    }

    boolean near(double likeness) {
        return likeness >= SAME_MEANING
                || overlap >= SAME_WORDS && likeness >= AGREEING_MEANING && leftSense().sameForm(rightSense());
    }

    /** One gives a verdict and the other a description: two answers on purpose, for two sorts of cells. */
    boolean forOtherCells() {
        return (left.verdict(leftWording) == Verdict.NONE) != (right.verdict(rightWording) == Verdict.NONE);
    }

    /** Whether a yes of the one is a no to what the other says yes to. */
    boolean oppositeVerdicts() {
        Verdict one = left.verdict(leftWording);
        Verdict other = right.verdict(rightWording);
        Verdict asTheOneIsAsked = leftSense().deniesUnlike(rightSense()) ? other.inverted() : other;
        return one == Verdict.YES && asTheOneIsAsked == Verdict.NO
                || one == Verdict.NO && asTheOneIsAsked == Verdict.YES;
    }

    Nearness.Pair texts() {
        return new Nearness.Pair(left.wording(leftWording), right.wording(rightWording));
    }

    private WordingSense leftSense() {
        return left.senses().get(leftWording);
    }

    private WordingSense rightSense() {
        return right.senses().get(rightWording);
    }
}
