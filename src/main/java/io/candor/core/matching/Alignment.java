package io.candor.core.matching;

import java.util.Arrays;

/**
 * Words held against words (late interaction): each word of one text looks for its nearest in the other, in their
 * contexts. The cube lets a few exact counterparts weigh more than many vague ones.
 */
final class Alignment {

    private Alignment() {
    }

    /** For each word piece of the text the cosine of its nearest in any of the others, 0 at least. */
    static double[] nearest(TextVectors text, TextVectors... others) {
        double[] nearest = new double[text.count() - 1];
        for (TextVectors other : others) {
            for (int i = 0; i < nearest.length; i++) {
                for (int row = 1; row < other.count(); row++) {
                    nearest[i] = Math.max(nearest[i], text.cosine(i + 1, other, row));
                }
            }
        }
        return nearest;
    }

    /**
     * How well the worst of the words is matched: 0 where the one that counts most has no like at all, 1 where every
     * word has its equal. Words that count less pull down less.
     */
    static double weakest(double[] nearest, double[] weights) {
        double most = Arrays.stream(weights).max().orElse(0);
        double worst = 0;
        for (int i = 0; i < nearest.length; i++) {
            worst = Math.max(worst, (1 - nearest[i]) * weights[i] / most);
        }
        return 1 - worst;
    }

    static double weighted(double[] nearest, double[] weights) {
        double all = Arrays.stream(weights).sum();
        double sum = 0;
        for (int i = 0; i < nearest.length; i++) {
            sum += weights[i] * nearest[i] * nearest[i] * nearest[i];
        }
        return all > 0 ? sum / all : 0;
    }
}
