package io.candor.core.matching;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The vectors of a text in the form in which they are kept: the sentence vector as it is, those of its informative
 * words in 8-bit integers, which is a quarter of the room and moves no ranking.
 *
 * @param sentence vector of length 1
 * @param tokens the vectors of the informative word pieces, {@link SentenceModel#DIMENSIONS} bytes each; the largest
 * component of each is 127
 * @param scales what to multiply each of them by to get a vector of length 1
 */
record TextVectors(float[] sentence, byte[] tokens, float[] scales) {

    private static final int DIMENSIONS = SentenceModel.DIMENSIONS;

    static TextVectors of(Encoding encoding) {
        List<float[]> kept = new ArrayList<>();
        for (int i = 0; i < encoding.pieces().size(); i++) {
            if (Words.isInformative(encoding.pieces().get(i).text())) {
                kept.add(encoding.vectors()[i]);
            }
        }
        byte[] tokens = new byte[kept.size() * DIMENSIONS];
        float[] scales = new float[kept.size()];
        for (int t = 0; t < scales.length; t++) {
            float[] vector = kept.get(t);
            float largest = 1e-9f;
            for (float x : vector) {
                largest = Math.max(largest, Math.abs(x));
            }
            for (int i = 0; i < DIMENSIONS; i++) {
                tokens[t * DIMENSIONS + i] = (byte) Math.round(vector[i] * 127 / largest);
            }
            scales[t] = largest / 127;
        }
        return new TextVectors(encoding.sentence(), tokens, scales);
    }

    int count() {
        return scales.length;
    }

    double cosine(TextVectors other) {
        double sum = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            sum += sentence[i] * other.sentence[i];
        }
        return sum;
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(4 * DIMENSIONS + scales.length * (4 + DIMENSIONS));
        bytes.asFloatBuffer().put(sentence).put(scales);
        bytes.position(4 * (DIMENSIONS + scales.length)).put(tokens);
        return bytes.array();
    }

    /** @throws IllegalArgumentException where the bytes were not made by {@link #toBytes} */
    static TextVectors fromBytes(byte[] bytes) {
        int rest = bytes.length - 4 * DIMENSIONS;
        if (rest < 0 || rest % (4 + DIMENSIONS) != 0) {
            throw new IllegalArgumentException("not stored vectors: " + bytes.length + " bytes");
        }
        float[] sentence = new float[DIMENSIONS];
        float[] scales = new float[rest / (4 + DIMENSIONS)];
        byte[] tokens = new byte[scales.length * DIMENSIONS];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.asFloatBuffer().get(sentence).get(scales);
        buffer.position(4 * (DIMENSIONS + scales.length)).get(tokens);
        return new TextVectors(sentence, tokens, scales);
    }
}
