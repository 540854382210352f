package io.candor.core.matching;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * Turns a text into vectors with the MiniLM-L6 sentence model that travels inside the program: no network, no files.
 *
 * <p>The model works in 8-bit integers whose scale depends on all the texts of a batch, so that the same text would get
 * another vector in other company. Hence one text a call: same text, same vector, always. It is quickest with one
 * thread a call and as many callers as cores; callers may share an instance.
 */
public final class SentenceModel implements Closeable {

    /** Length of a vector. */
    public static final int DIMENSIONS = 384;

    private static final String NAME = "all-minilm-l6-v2-q";
    private static final int LONGEST = 128;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Vocabulary vocabulary;
    private final WordPiece tokenizer;
    /** Held for reading by each call: a session that is closed while it computes takes the whole process down. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private SentenceModel(byte[] onnx, Vocabulary vocabulary) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            // Texts differ in length: a plan of memory made for the first would not fit the next.
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(onnx, options);
        }
        this.vocabulary = vocabulary;
        this.tokenizer = new WordPiece(vocabulary, LONGEST);
    }

    /** Loads the model from the class path: about a third of a second and 90 MB. */
    public static SentenceModel load() {
        try (InputStream onnx = resource(NAME + ".onnx"); InputStream tokens = resource(NAME + "-tokenizer.json")) {
            return new SentenceModel(onnx.readAllBytes(), Vocabulary.read(tokens));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be loaded on this machine", e);
        }
    }

    /** Names the model and how its vectors are made: vectors of another id must not be mixed in. */
    public String id() {
        return NAME + "/1";
    }

    /** The number of a word piece, or -1 where the model does not know it. */
    int piece(String text) {
        return vocabulary.id(text);
    }

    /**
     * The text's vector and those of its word pieces. The empty text has a vector, too, which means nothing.
     *
     * @throws IllegalStateException once the model is closed
     */
    Encoding encode(String text) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the sentence model is closed");
            }
            return run(text);
        } finally {
            use.readLock().unlock();
        }
    }

    private Encoding run(String text) {
        List<WordPiece.Piece> pieces = tokenizer.pieces(text);
        long[] shape = {1, pieces.size()};
        LongBuffer ids = LongBuffer.wrap(pieces.stream().mapToLong(WordPiece.Piece::id).toArray());
        LongBuffer mask = LongBuffer.wrap(pieces.stream().mapToLong(p -> 1).toArray());
        LongBuffer types = LongBuffer.allocate(pieces.size());
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
                OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types, shape);
                OrtSession.Result result = session.run(Map.of("input_ids", idTensor, "attention_mask", maskTensor,
                        "token_type_ids", typeTensor))) {
            FloatBuffer hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[][] vectors = new float[pieces.size()][DIMENSIONS];
            for (float[] vector : vectors) {
                hidden.get(vector);
            }
            return Encoding.of(pieces, vectors);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    /** Waits for the calls that are under way. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            use.writeLock().unlock();
        }
    }

    private static InputStream resource(String name) {
        InputStream in = SentenceModel.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the class path");
        }
        return in;
    }
}
