package io.candor.core.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;

import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.Decision;
import io.candor.core.decision.DecisionSettings;

/**
 * What is filled in, by the threshold, guards and all, with a confidence that was learned from other families: in whole
 * banks, and in parts from which the right answer is often missing.
 */
final class FillPrecision {

    private static final double[] THRESHOLDS = {0.75, 0.8, 0.85, 0.88, 0.9, 0.95};
    private static final int CANDIDATES = 5;

    private final Embedder embedder;
    private final Analyzer analyzer;
    private final Map<String, Counts> counts = new LinkedHashMap<>();

    FillPrecision(Embedder embedder, Analyzer analyzer) {
        this.embedder = embedder;
        this.analyzer = analyzer;
    }

    /** By threshold. */
    private record Counts(int[] filled, int[] right, int[] asked) {
    }

    void decide(LabelledSet set, ConfidenceTraining.Learned learned) {
        RankingModel model = new RankingModel(RankingModel.shipped().features(), learned.weights(), learned.bias());
        List<LabelledSet> samples = ConfidenceTraining.samples(set);
        for (LabelledSet sample : samples) {
            boolean whole = sample == samples.getFirst();
            count(sample, model,
                    List.of(set.name() + (whole ? ", whole" : ", parts"), whole ? "all, whole" : "all, parts"));
        }
    }

    private void count(LabelledSet set, RankingModel model, List<String> names) {
        Ranking ranking = new Ranking(Snapshot.of(set.bank(), embedder, analyzer), embedder, analyzer, model);
        List<List<Candidate>> candidates = ranking.candidates(
                set.queries().stream().map(LabelledSet.LabelledQuery::query).toList(), set.scope(), CANDIDATES);
        for (int t = 0; t < THRESHOLDS.length; t++) {
            AnswerChooser chooser = new AnswerChooser(DecisionSettings.DEFAULT.fillingFrom(THRESHOLDS[t]));
            List<Decision> decisions = IntStream.range(0, candidates.size()).parallel()
                    .mapToObj(i -> chooser.choose(set.queries().get(i).query(), candidates.get(i),
                            part -> ranking.candidates(List.of(part), set.scope(), CANDIDATES).getFirst()))
                    .toList();
            for (String name : names) {
                Counts c = counts.computeIfAbsent(name, n -> new Counts(new int[THRESHOLDS.length],
                        new int[THRESHOLDS.length], new int[THRESHOLDS.length]));
                for (int i = 0; i < decisions.size(); i++) {
                    c.asked()[t]++;
                    if (decisions.get(i) instanceof Decision.Fill fill) {
                        Set<String> relevant = set.queries().get(i).relevant();
                        c.filled()[t]++;
                        c.right()[t] += relevant.contains(fill.reply().sources().getFirst().key()) ? 1 : 0;
                    }
                }
            }
        }
    }

    void print() {
        counts.forEach((name, c) -> {
            StringBuilder line = new StringBuilder(String.format("fills, %-18s n=%5d:", name, c.asked()[0]));
            for (int t = 0; t < THRESHOLDS.length; t++) {
                line.append(String.format(" from %.2f %d of %d right", THRESHOLDS[t], c.right()[t], c.filled()[t]));
            }
            System.out.println(line);
        });
    }
}
