package io.candor.core.matching;

import java.util.ArrayList;
import java.util.List;

/** Which terms each answer in scope has. Answers are named by their place in the index. */
final class WordHits {

    /** One bit of a long each. */
    static final int MOST_TERMS = 64;

    private final double[] scores;
    private final long[] terms;
    private final List<Double> weights = new ArrayList<>();

    WordHits(int answers) {
        scores = new double[answers];
        terms = new long[answers];
    }

    /** Adds a term and returns its number. */
    int add(double weight) {
        weights.add(weight);
        return weights.size() - 1;
    }

    void hit(int term, int answer, double score) {
        scores[answer] += score;
        terms[answer] |= 1L << term;
    }

    /** BM25 over all terms. */
    double score(int answer) {
        return scores[answer];
    }

    boolean has(int answer, int term) {
        return (terms[answer] >>> term & 1) == 1;
    }

    int terms() {
        return weights.size();
    }

    double weight(int term) {
        return weights.get(term);
    }

    /** Share of the terms that the answer has, rare ones counting more; 0 where there are no terms. */
    double coverage(int answer) {
        double all = 0;
        double covered = 0;
        for (int term = 0; term < weights.size(); term++) {
            all += weights.get(term);
            covered += has(answer, term) ? weights.get(term) : 0;
        }
        return all > 0 ? covered / all : 0;
    }
}
