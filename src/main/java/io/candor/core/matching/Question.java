package io.candor.core.matching;

import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;

/**
 * A question made ready to be matched.
 *
 * @param query as asked
 * @param terms its analysed terms with how it spells them
 * @param plain its letters and digits alone
 * @param vectors its vectors
 * @param sentence that of the whole in 32 bits
 * @param pieces those of its word pieces in 32 bits
 * @param amounts figures that it names
 * @param weights of its word pieces: rare in the bank and central to the question counts more
 */
record Question(MatchQuery query, Map<String, String> terms, String plain, TextVectors vectors, int[] sentence,
        WideRows pieces, Set<String> amounts, double[] weights) {

    private static final double LEAST_CENTRAL = 0.05;

    static Question of(MatchQuery query, Embedder embedder, Analyzer analyzer, PieceWeights rare) {
        TextVectors vectors = embedder.question(query.text());
        double[] weights = new double[vectors.pieces().length];
        for (int i = 0; i < weights.length; i++) {
            double central = vectors.cosine(i + 1, vectors, TextVectors.SENTENCE);
            weights[i] = rare.of(vectors.pieces()[i]) * Math.max(LEAST_CENTRAL, central);
        }
        return new Question(query, Terms.spelled(analyzer, query.text()), PlainText.of(query.text()), vectors,
                WideRows.sentence(vectors), WideRows.ofPieces(vectors),
                Amounts.in(query.text()), weights);
    }
}
