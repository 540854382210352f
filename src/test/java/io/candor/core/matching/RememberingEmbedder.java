package io.candor.core.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.candor.core.reading.SentenceModel;

/** Training asks the same questions of many banks. */
final class RememberingEmbedder extends Embedder {

    private final Map<String, TextVectors> questions = new ConcurrentHashMap<>();

    RememberingEmbedder(SentenceModel model, VectorStore store) {
        super(model, store);
    }

    @Override
    TextVectors question(String text) {
        return questions.computeIfAbsent(text, super::question);
    }
}
