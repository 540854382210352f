package io.candor.core.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.List;

import ai.onnxruntime.OnnxTensor;

/** Turns a text into vectors with the MiniLM-L6 sentence model that travels inside the program: no network, no files. */
public final class SentenceModel implements Closeable {

    /** Length of a vector. */
    public static final int DIMENSIONS = 384;

    private static final String NAME = "all-minilm-l6-v2-q";
    private static final int LONGEST = 128;

    private final OnnxModel model;
    private final Vocabulary vocabulary;
    private final WordPiece tokenizer;

    private SentenceModel(OnnxModel model, Vocabulary vocabulary) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.tokenizer = new WordPiece(vocabulary, LONGEST);
    }

    /** Loads the model from the class path: about a third of a second and 90 MB. */
    public static SentenceModel load() {
        return new SentenceModel(OnnxModel.load("the sentence model", NAME + ".onnx"), vocabulary());
    }

    /** The word pieces that the model knows. */
    static Vocabulary vocabulary() {
        try (InputStream tokens = OnnxModel.resource(NAME + "-tokenizer.json")) {
            return Vocabulary.read(tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the model and how its vectors are made: vectors of another id must not be mixed in. */
    public String id() {
        return NAME + "/1";
    }

    /** The number of a word piece, or -1 where the model does not know it. */
    public int piece(String text) {
        return vocabulary.id(text);
    }

    /**
     * The text's vector and those of its word pieces; the same for the same text, always. The empty text has a vector,
     * too, which means nothing.
     *
     * @throws IllegalStateException once the model is closed
     */
    public Encoding encode(String text) {
        List<Piece> pieces = tokenizer.pieces(text);
        return model.run(pieces, outputs -> {
            FloatBuffer hidden = ((OnnxTensor) outputs.get(0)).getFloatBuffer();
            float[][] vectors = new float[pieces.size()][DIMENSIONS];
            for (float[] vector : vectors) {
                hidden.get(vector);
            }
            return Encoding.of(pieces, vectors);
        });
    }

    /** Waits for the calls that are under way. */
    @Override
    public void close() {
        model.close();
    }
}
