package io.candor.core.matching;

import java.util.Arrays;

/** The best few of many, best first; of equal ones those that came first. */
final class Best {

    private final int[] places;
    private final double[] scores;
    private int size;

    Best(int most) {
        places = new int[most];
        scores = new double[most];
    }

    void offer(int place, double score) {
        if (size == scores.length && score <= scores[size - 1]) {
            return;
        }
        int at = size < scores.length ? size++ : size - 1;
        while (at > 0 && scores[at - 1] < score) {
            scores[at] = scores[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        scores[at] = score;
        places[at] = place;
    }

    int[] places() {
        return Arrays.copyOf(places, size);
    }
}
