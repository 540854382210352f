package io.candor.core.matching;

import java.util.Optional;

/**
 * An answer held against a question.
 *
 * @param place the answer's place in the snapshot
 * @param answer the answer
 * @param wording its wording that fits best, empty where it has none
 * @param features what speaks for it, by {@link Feature#ordinal()}
 * @param weakest how well the question's worst matched word is matched, the less it counts the nearer to 1
 */
record Match(int place, IndexedAnswer answer, Optional<IndexedWording> wording, double[] features, double weakest) {

    double feature(Feature feature) {
        return features[feature.ordinal()];
    }

    void set(Feature feature, double value) {
        features[feature.ordinal()] = value;
    }

    /** The wording that people are shown. */
    Wording shown() {
        return wording.map(IndexedWording::wording).orElseGet(() -> Wording.direct(answer.answer().title()));
    }
}
