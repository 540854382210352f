package io.candor.core.matching;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.candor.core.Sha256;

/** Vectors in one growing file, so that training and benchmarks put a text through the model once. */
public final class FileVectors implements VectorStore {

    private final Path file;
    private final Map<String, byte[]> known = new HashMap<>();

    public FileVectors(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (DataInputStream in = new DataInputStream(
                    new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
                while (true) {
                    String key = in.readUTF();
                    known.put(key, in.readNBytes(in.readInt()));
                }
            } catch (EOFException end) {
                // All read.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public synchronized Map<Sha256, byte[]> find(String model, Collection<Sha256> texts) {
        Map<Sha256, byte[]> found = new HashMap<>();
        texts.forEach(text -> {
            byte[] bytes = known.get(model + " " + text);
            if (bytes != null) {
                found.put(text, bytes);
            }
        });
        return found;
    }

    @Override
    public synchronized void save(String model, Map<Sha256, byte[]> vectors) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file,
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND), 1 << 20))) {
                for (Map.Entry<Sha256, byte[]> vector : vectors.entrySet()) {
                    String key = model + " " + vector.getKey();
                    known.put(key, vector.getValue());
                    out.writeUTF(key);
                    out.writeInt(vector.getValue().length);
                    out.write(vector.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
