package io.candor.core.matching;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much each of the model's word pieces counts in a bank: rare ones more, boilerplate little. */
final class PieceWeights {

    private final int answers;
    private final Map<Integer, Integer> having;
    private final BitSet boilerplate;

    private PieceWeights(int answers, Map<Integer, Integer> having, BitSet boilerplate) {
        this.answers = answers;
        this.having = having;
        this.boilerplate = boilerplate;
    }

    static PieceWeights of(List<IndexedAnswer> answers, BitSet boilerplate) {
        Map<Integer, Integer> having = new HashMap<>();
        for (IndexedAnswer answer : answers) {
            Stream.concat(answer.wordings().stream().map(IndexedWording::vectors), answer.text().stream())
                    .flatMapToInt(vectors -> IntStream.of(vectors.pieces())).distinct()
                    .forEach(piece -> having.merge(piece, 1, Integer::sum));
        }
        return new PieceWeights(answers.size(), having, boilerplate);
    }

    double of(int piece) {
        double rarity = Words.rarity(answers, having.getOrDefault(piece, 0));
        return boilerplate.get(piece) ? Words.BOILERPLATE_WEIGHT * rarity : rarity;
    }
}
