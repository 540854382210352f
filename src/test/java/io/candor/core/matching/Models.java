package io.candor.core.matching;

import io.candor.core.reading.SentenceModel;

/** The sentence model, loaded once for all tests. */
public final class Models {

    private static final SentenceModel SENTENCES = SentenceModel.load();

    private Models() {
    }

    public static SentenceModel sentences() {
        return SENTENCES;
    }
}
