package io.candor.core.matching;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.FixedBitSet;

/**
 * A section of a questionnaire, held against what the bank files its answers under. Made once for all its questions.
 *
 * @param filing which answers have the words of its title in theirs or in their domain's
 * @param nearness similarity of its title to each domain of the bank
 */
record Section(WordHits filing, Map<String, Double> nearness) {

    static Section of(String title, Snapshot bank, FixedBitSet scope, Embedder embedder, Analyzer analyzer) {
        Map<String, Double> nearness = new HashMap<>();
        if (!title.isBlank()) {
            TextVectors vectors = embedder.title(title);
            bank.domains().forEach((domain, words) -> nearness.put(domain, fourth(vectors.cosine(words))));
        }
        return new Section(bank.words().search(LexicalIndex.HEADING, Terms.of(analyzer, title), scope), nearness);
    }

    /** How near the title comes to any domain. */
    double nearest() {
        return nearness.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    double nearness(IndexedAnswer answer) {
        return nearness.getOrDefault(answer.answer().domain(), 0.0);
    }

    /** Only titles that are nearly the same say something: unrelated ones lie anywhere below one half. */
    private static double fourth(double cosine) {
        double positive = Math.max(0, cosine);
        return positive * positive * positive * positive;
    }
}
