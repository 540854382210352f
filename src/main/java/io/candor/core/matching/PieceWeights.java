package io.candor.core.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** How much each of the model's word pieces counts in a bank: rare ones more, boilerplate little. */
final class PieceWeights {

    private final int answers;
    private final int[] having;
    private final BitSet boilerplate;

    private PieceWeights(int answers, int[] having, BitSet boilerplate) {
        this.answers = answers;
        this.having = having;
        this.boilerplate = boilerplate;
    }

    static PieceWeights none(BitSet boilerplate) {
        return new PieceWeights(0, new int[0], boilerplate);
    }

    /** Those of the bank when some of its answers are gone and others have come. */
    PieceWeights changed(Collection<IndexedAnswer> gone, Collection<IndexedAnswer> come) {
        int most = come.stream().mapToInt(answer -> largest(answer.pieces())).max().orElse(-1);
        int[] counts = Arrays.copyOf(having, Math.max(having.length, most + 1));
        gone.forEach(answer -> count(answer, -1, counts));
        come.forEach(answer -> count(answer, 1, counts));
        return new PieceWeights(answers - gone.size() + come.size(), counts, boilerplate);
    }

    private static void count(IndexedAnswer answer, int by, int[] counts) {
        for (int piece : answer.pieces()) {
            counts[piece] += by;
        }
    }

    private static int largest(int[] sorted) {
        return sorted.length == 0 ? -1 : sorted[sorted.length - 1];
    }

    double of(int piece) {
        double rarity = Words.rarity(answers, piece < having.length ? having[piece] : 0);
        return boilerplate.get(piece) ? Words.BOILERPLATE_WEIGHT * rarity : rarity;
    }
}
