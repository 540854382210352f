package io.candor.core.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.candor.core.reading.SentenceModel;

/**
 * How alike short texts are in meaning, by the sentence model that also ranks answers. Deterministic; safe for many
 * threads. A negation or another number changes a vector little: whoever relies on the likeness has to look at those.
 */
public final class AlikeTexts {

    private final Embedder embedder;

    /**
     * @param model stays the caller's to close
     * @param store where the vectors are kept, so that a text is put through the model once
     */
    public AlikeTexts(SentenceModel model, VectorStore store) {
        this.embedder = new Embedder(model, store);
    }

    /** The texts, ready to be compared. */
    public Texts of(List<String> texts) {
        Map<String, TextVectors> vectors = embedder.bank(texts);
        // Those of the words would be twenty times as much to hold.
        Map<String, TextVectors> sentences = new HashMap<>();
        vectors.forEach((text, v) -> sentences.put(text, v.sentenceAlone()));
        return new Texts(texts.stream().map(sentences::get).toList());
    }

    /** Texts by their place in the list they came in. */
    public static final class Texts {

        private final List<TextVectors> vectors;

        private Texts(List<TextVectors> vectors) {
            this.vectors = vectors;
        }

        /** From 1 for the same text down to about 0 for texts that share nothing. */
        public double between(int one, int other) {
            return vectors.get(one).cosine(vectors.get(other));
        }

        /** The first of the texts most alike in the range, -1 where none is at least that alike. */
        public int nearest(int text, int from, int to, double least) {
            int nearest = -1;
            double most = least;
            for (int i = from; i < to; i++) {
                double alike = between(text, i);
                if (alike > most || nearest < 0 && alike == most) {
                    nearest = i;
                    most = alike;
                }
            }
            return nearest;
        }

        /**
         * Groups of texts that are alike: each text joins the group whose first text is most alike, or opens one. The
         * order of the texts decides what stands first in a group, so put what should lead it first.
         */
        public List<List<Integer>> groups(double least) {
            List<List<Integer>> groups = new ArrayList<>();
            for (int text = 0; text < vectors.size(); text++) {
                List<Integer> best = null;
                double most = least;
                for (List<Integer> group : groups) {
                    double alike = between(text, group.getFirst());
                    if (alike >= most && (best == null || alike > most)) {
                        best = group;
                        most = alike;
                    }
                }
                if (best == null) {
                    best = new ArrayList<>();
                    groups.add(best);
                }
                best.add(text);
            }
            return groups;
        }
    }
}
