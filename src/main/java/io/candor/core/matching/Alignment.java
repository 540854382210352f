package io.candor.core.matching;

import java.util.Arrays;

import io.candor.core.reading.SentenceModel;

/**
 * Words of a question held against words of texts (late interaction): each looks for its nearest in the other, in their
 * contexts. The cube lets a few exact counterparts weigh more than many vague ones.
 */
final class Alignment {

    private final WideRows question;
    private final double[] nearest;

    Alignment(WideRows question) {
        this.question = question;
        this.nearest = new double[question.count()];
    }

    /**
     * Holds a text against the question, too.
     *
     * @return for each word piece of the text the cosine of its nearest in the question, 0 at least
     */
    double[] hold(TextVectors text) {
        double[] back = new double[text.count() - 1];
        int[] row = new int[SentenceModel.DIMENSIONS];
        int[] products = new int[WideRows.ABREAST];
        for (int piece = 0; piece < back.length; piece++) {
            WideRows.widen(text.rows(), (piece + 1) * SentenceModel.DIMENSIONS, row, 0);
            float scale = text.scales()[piece + 1];
            for (int at = 0; at < question.count(); at += WideRows.ABREAST) {
                question.products(at, row, products);
                for (int i = at; i < Math.min(question.count(), at + WideRows.ABREAST); i++) {
                    double cosine = products[i - at] * question.scales()[i] * scale;
                    nearest[i] = Math.max(nearest[i], cosine);
                    back[piece] = Math.max(back[piece], cosine);
                }
            }
        }
        return back;
    }

    /** For each word piece of the question the cosine of its nearest in any of the texts so far, 0 at least. */
    double[] nearest() {
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
