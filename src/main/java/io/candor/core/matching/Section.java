package io.candor.core.matching;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;

/**
 * A section of a questionnaire, held against what the bank files its answers under. Made once for all its questions.
 *
 * @param filing which answers have the words of its title in theirs or in their domain's
 * @param nearness similarity of its title to each domain of the bank
 */
record Section(WordHits filing, Map<TextVectors, Double> nearness) {

    static Section of(String title, Snapshot bank, SearchScope scope, Embedder embedder, Analyzer analyzer) {
        Map<TextVectors, Double> nearness = new HashMap<>();
        if (!title.isBlank()) {
            TextVectors vectors = embedder.question(title);
            bank.answers().forEach(answer -> answer.domain().ifPresent(
                    domain -> nearness.computeIfAbsent(domain, d -> fourth(vectors.cosine(d)))));
        }
        return new Section(bank.words().search(LexicalIndex.HEADING, Terms.of(analyzer, title), scope), nearness);
    }

    double nearness(IndexedAnswer answer) {
        return answer.domain().map(nearness::get).orElse(0.0);
    }

    /** Only titles that are nearly the same say something: unrelated ones lie anywhere below one half. */
    private static double fourth(double cosine) {
        double positive = Math.max(0, cosine);
        return positive * positive * positive * positive;
    }
}
