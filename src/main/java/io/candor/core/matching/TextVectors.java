package io.candor.core.matching;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.candor.core.reading.Encoding;
import io.candor.core.reading.SentenceModel;

/**
 * The vectors of a text as they are kept: the sentence's in row 0, below it those of its informative word pieces in
 * their context. In 8-bit integers, which is a quarter of the room, several times as fast and moves no ranking.
 *
 * @param rows {@link SentenceModel#DIMENSIONS} bytes a row; the largest component of each row is 127
 * @param scales what to multiply each row by to get a vector of length 1
 * @param pieces vocabulary numbers of the word pieces, one for each row but the first
 */
record TextVectors(byte[] rows, float[] scales, int[] pieces) {

    static final int SENTENCE = 0;

    private static final int DIMENSIONS = SentenceModel.DIMENSIONS;
    /** Bounds memory and time of a long text; a question or an answer says what it is about well before. */
    private static final int MOST_PIECES = 64;

    static TextVectors of(Encoding encoding) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < encoding.pieces().size() && kept.size() < MOST_PIECES; i++) {
            if (Words.isInformative(encoding.pieces().get(i).text())) {
                kept.add(i);
            }
        }
        byte[] rows = new byte[(kept.size() + 1) * DIMENSIONS];
        float[] scales = new float[kept.size() + 1];
        int[] pieces = new int[kept.size()];
        scales[SENTENCE] = quantise(encoding.sentence(), rows, SENTENCE);
        for (int row = 1; row < scales.length; row++) {
            int piece = kept.get(row - 1);
            scales[row] = quantise(encoding.vectors()[piece], rows, row * DIMENSIONS);
            pieces[row - 1] = encoding.pieces().get(piece).id();
        }
        return new TextVectors(rows, scales, pieces);
    }

    /** Number of rows: the sentence and its informative pieces. */
    int count() {
        return scales.length;
    }

    /** Cosine of a row with a row of another text. */
    float cosine(int row, TextVectors other, int otherRow) {
        return dot(rows, row * DIMENSIONS, other.rows, otherRow * DIMENSIONS)
                * scales[row] * other.scales[otherRow];
    }

    /** Cosine of the two sentences. */
    float cosine(TextVectors other) {
        return cosine(SENTENCE, other, SENTENCE);
    }

    /** Without its word pieces, for who holds many and compares whole sentences only. */
    TextVectors sentenceAlone() {
        return new TextVectors(Arrays.copyOf(rows, DIMENSIONS), Arrays.copyOf(scales, 1), new int[0]);
    }

    /** In whole numbers: exact in any order of summation, and the compiler makes vector instructions of it. */
    static int dot(byte[] one, int from, byte[] other, int otherFrom) {
        int sum = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            sum += one[from + i] * other[otherFrom + i];
        }
        return sum;
    }

    /** Writes the vector into the row that starts at {@code at} and returns the row's scale. */
    static float quantise(float[] vector, byte[] rows, int at) {
        float largest = 1e-9f;
        for (float x : vector) {
            largest = Math.max(largest, Math.abs(x));
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            rows[at + i] = (byte) Math.round(vector[i] * 127 / largest);
        }
        return largest / 127;
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(4 * scales.length + 4 * pieces.length + rows.length);
        bytes.asFloatBuffer().put(scales);
        bytes.position(4 * scales.length).slice().asIntBuffer().put(pieces);
        bytes.position(4 * (scales.length + pieces.length)).put(rows);
        return bytes.array();
    }

    /** @throws IllegalArgumentException where the bytes were not made by {@link #toBytes} */
    static TextVectors fromBytes(byte[] bytes) {
        // One scale more than pieces: n * (4 + 4 + DIMENSIONS) - 4 bytes.
        int count = (bytes.length + 4) / (8 + DIMENSIONS);
        if (count < 1 || count * (8 + DIMENSIONS) - 4 != bytes.length) {
            throw new IllegalArgumentException("not stored vectors: " + bytes.length + " bytes");
        }
        float[] scales = new float[count];
        int[] pieces = new int[count - 1];
        byte[] rows = new byte[count * DIMENSIONS];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.asFloatBuffer().get(scales);
        buffer.position(4 * count).slice().asIntBuffer().get(pieces);
        buffer.position(4 * (2 * count - 1)).get(rows);
        return new TextVectors(rows, scales, pieces);
    }
}
