package io.candor.core.reading;

import java.util.List;

/**
 * What one pass of the sentence model says about a text.
 *
 * @param sentence the mean of all pieces' vectors, of length 1
 * @param pieces the word pieces, the marks at both ends included
 * @param vectors a vector of length 1 for each piece, in its context
 */
public record Encoding(float[] sentence, List<Piece> pieces, float[][] vectors) {

    static Encoding of(List<Piece> pieces, float[][] hidden) {
        float[] mean = new float[SentenceModel.DIMENSIONS];
        for (float[] vector : hidden) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i];
            }
        }
        normalise(mean);
        for (float[] vector : hidden) {
            normalise(vector);
        }
        return new Encoding(mean, pieces, hidden);
    }

    /** Brings a vector to length 1, in place; one of zeros stays as it is. */
    public static void normalise(float[] vector) {
        double sum = 0;
        for (float x : vector) {
            sum += x * x;
        }
        if (sum > 0) {
            float scale = (float) (1 / Math.sqrt(sum));
            for (int i = 0; i < vector.length; i++) {
                vector[i] *= scale;
            }
        }
    }
}
