package io.candor.core.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
 * A BERT-like model from the class path: word pieces in, numbers out.
 *
 * <p>The models work in 8-bit integers whose scale depends on all the texts of a batch, so that the same text would get
 * another result in other company. Hence one text a call: same text, same result, always. A model is quickest with one
 * thread a call and as many callers as cores; callers may share an instance.
 */
final class OnnxModel implements Closeable {

    /** What is taken from a model's outputs. */
    @FunctionalInterface
    interface Taking<T> {
        T from(OrtSession.Result outputs) throws OrtException;
    }

    private final String name;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    /** Held for reading by each call: a session that is closed while it computes takes the whole process down. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private OnnxModel(String name, byte[] onnx) throws OrtException {
        this.name = name;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setDeterministicCompute(true);
            // Texts differ in length: a plan of memory made for the first would not fit the next.
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(onnx, options);
        }
    }

    /**
     * @param name what it is called in messages
     * @param resource of the class path
     */
    static OnnxModel load(String name, String resource) {
        try (InputStream onnx = resource(resource)) {
            return new OnnxModel(name, onnx.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(name + " cannot be loaded on this machine", e);
        }
    }

    static InputStream resource(String name) {
        InputStream in = OnnxModel.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the class path");
        }
        return in;
    }

    /** @throws IllegalStateException once the model is closed */
    <T> T run(List<Piece> pieces, Taking<T> taking) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(name + " is closed");
            }
            return compute(pieces, taking);
        } catch (OrtException e) {
            throw new IllegalStateException(name + " failed", e);
        } finally {
            use.readLock().unlock();
        }
    }

    private <T> T compute(List<Piece> pieces, Taking<T> taking) throws OrtException {
        int count = pieces.size();
        LongBuffer ids = LongBuffer.allocate(count);
        LongBuffer mask = LongBuffer.allocate(count);
        LongBuffer sides = LongBuffer.allocate(count);
        for (int i = 0; i < count; i++) {
            ids.put(pieces.get(i).id());
            mask.put(1);
            sides.put(0);
        }
        long[] shape = {1, count};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids.flip(), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask.flip(), shape);
                OnnxTensor sideTensor = OnnxTensor.createTensor(environment, sides.flip(), shape);
                OrtSession.Result outputs = session.run(Map.of("input_ids", idTensor, "attention_mask", maskTensor,
                        "token_type_ids", sideTensor))) {
            return taking.from(outputs);
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
}
