package io.candor.core.matching;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.candor.core.Sha256;
import io.candor.core.reading.SentenceModel;

/** Gives the bank's texts their vectors: from the store where it has them, else from the model, on all cores. */
class Embedder {

    /** Section titles that are remembered, with some kilobytes each. */
    private static final int TITLES = 256;

    private final SentenceModel model;
    private final VectorStore store;
    private final Map<String, TextVectors> titles = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TextVectors> eldest) {
            return size() > TITLES;
        }
    };

    Embedder(SentenceModel model, VectorStore store) {
        this.model = model;
        this.store = store;
    }

    /** The word pieces that say little in any bank. */
    BitSet boilerplate() {
        BitSet pieces = new BitSet();
        Words.BOILERPLATE.stream().mapToInt(model::piece).filter(piece -> piece >= 0).forEach(pieces::set);
        return pieces;
    }

    TextVectors question(String text) {
        return TextVectors.of(model.encode(text));
    }

    /** A section's title comes back with each part of each of its questions. */
    TextVectors title(String text) {
        synchronized (titles) {
            TextVectors known = titles.get(text);
            if (known != null) {
                return known;
            }
        }
        TextVectors made = question(text);
        synchronized (titles) {
            titles.put(text, made);
        }
        return made;
    }

    Map<String, TextVectors> bank(Collection<String> texts) {
        Map<String, Sha256> digests = texts.stream().distinct().collect(Collectors.toMap(t -> t, Sha256::of));
        Map<Sha256, byte[]> known = store.find(model.id(), Set.copyOf(digests.values()));
        Map<String, TextVectors> vectors = new ConcurrentHashMap<>();
        Map<Sha256, byte[]> fresh = new ConcurrentHashMap<>();
        digests.entrySet().parallelStream().forEach(e -> {
            byte[] bytes = known.get(e.getValue());
            if (bytes == null) {
                TextVectors made = TextVectors.of(model.encode(e.getKey()));
                vectors.put(e.getKey(), made);
                fresh.put(e.getValue(), made.toBytes());
            } else {
                vectors.put(e.getKey(), TextVectors.fromBytes(bytes));
            }
        });
        if (!fresh.isEmpty()) {
            store.save(model.id(), Map.copyOf(fresh));
        }
        return new HashMap<>(vectors);
    }
}
