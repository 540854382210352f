package io.candor.core.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.candor.core.Sha256;

/**
 * Where vectors live between starts, so that no text is put through the model twice. The bytes are the matcher's own
 * business; a store keeps and returns them by model id and digest of the text. A store may forget: what it does not
 * find is computed again and saved. It must take calls from several threads.
 */
public interface VectorStore {

    /** What is kept for these texts; texts without vectors are absent. */
    Map<Sha256, byte[]> find(String model, Collection<Sha256> texts);

    /** Keeps the bytes; what is already there for a text may stay, as it is the same. */
    void save(String model, Map<Sha256, byte[]> vectors);

    /** A store for one process, as the command line uses. */
    static VectorStore inMemory() {
        Map<String, Map<Sha256, byte[]>> kept = new ConcurrentHashMap<>();
        return new VectorStore() {
            @Override
            public Map<Sha256, byte[]> find(String model, Collection<Sha256> texts) {
                Map<Sha256, byte[]> known = kept.getOrDefault(model, Map.of());
                Map<Sha256, byte[]> found = new HashMap<>();
                for (Sha256 text : texts) {
                    byte[] bytes = known.get(text);
                    if (bytes != null) {
                        found.put(text, bytes);
                    }
                }
                return found;
            }

            @Override
            public void save(String model, Map<Sha256, byte[]> vectors) {
                kept.computeIfAbsent(model, m -> new ConcurrentHashMap<>()).putAll(vectors);
            }
        };
    }
}
