package io.candor.core.reading;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

import ai.onnxruntime.OnnxTensor;

/**
 * Reads a question and an approved answer together and says whether the answer answers it, and with which verdict. The
 * model travels inside the program; {@code training/README.md} says how it was taught, on what, and how often it errs.
 *
 * <p>Opinions of the same question and passage are the same, always. Callers may share an instance.
 */
public final class Reader implements Closeable {

    private static final String NAME = "candor-reader";
    /** Word pieces of a question, and of both together with their marks, at most: as in the training. */
    private static final int QUESTION = 56;
    private static final int WHOLE = 144;

    private final OnnxModel model;
    private final WordPiece questions;
    private final WordPiece passages;

    private Reader(OnnxModel model, Vocabulary vocabulary) {
        this.model = model;
        this.questions = new WordPiece(vocabulary, QUESTION + 2);
        this.passages = new WordPiece(vocabulary, WHOLE);
    }

    /** Loads the model from the class path. */
    public static Reader load() {
        return new Reader(OnnxModel.load("the reader", "io/candor/core/reading/" + NAME + ".onnx"),
                SentenceModel.vocabulary());
    }

    /** @throws IllegalStateException once the reader is closed */
    public ReaderOpinion read(String question, Passage passage) {
        List<Piece> pieces = new ArrayList<>(questions.pieces(question));
        int second = pieces.size();
        List<Piece> other = passages.pieces(passage.rendered());
        // Without the mark at its beginning, and cut so that the mark at its end stays.
        List<Piece> tail = other.subList(1, other.size());
        int room = WHOLE - second;
        if (tail.size() > room) {
            pieces.addAll(tail.subList(0, room - 1));
            pieces.add(tail.getLast());
        } else {
            pieces.addAll(tail);
        }
        return model.run(pieces, second, outputs -> ReaderOpinion.of(
                numbers((OnnxTensor) outputs.get("answers").orElseThrow()),
                numbers((OnnxTensor) outputs.get("verdicts").orElseThrow())));
    }

    private static float[] numbers(OnnxTensor tensor) {
        float[] numbers = new float[tensor.getFloatBuffer().remaining()];
        tensor.getFloatBuffer().get(numbers);
        return numbers;
    }

    /** Waits for the calls that are under way. */
    @Override
    public void close() {
        model.close();
    }
}
