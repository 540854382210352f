package io.candor.core.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.core.reading.SentenceModel;

/** How near texts come to each other in meaning, by the vectors that the matcher itself goes by. */
public final class Nearness {

    private final Embedder embedder;

    /**
     * @param model stays the caller's to close
     * @param store where the vectors of known texts lie; those of new ones are added
     */
    public Nearness(SentenceModel model, VectorStore store) {
        this.embedder = new Embedder(model, store);
    }

    public record Pair(String left, String right) {
    }

    /** The nearness of each pair in its order: 1 for the same text, near 0 for texts that share nothing. */
    public List<Double> of(List<Pair> pairs) {
        Set<String> texts = new HashSet<>();
        pairs.forEach(p -> {
            texts.add(p.left());
            texts.add(p.right());
        });
        Map<String, TextVectors> vectors = embedder.bank(texts);
        return pairs.stream().mapToDouble(p -> vectors.get(p.left()).cosine(vectors.get(p.right()))).boxed().toList();
    }
}
