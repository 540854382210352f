package io.candor.core.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;

/**
 * Learns what each cue tells about the best match being right: logistic regression over whole banks and over parts of
 * them, from which the right answer is often missing. A bank as it is counts as much as all its parts together;
 * families of sets are weighted by the square root of their size.
 */
final class ConfidenceTraining {

    private static final int PARTS = 5;
    private static final int SMALLEST = 35;
    private static final int LARGEST = 300;
    private static final double REGULARISATION = 0.003;
    private static final int CUES = Cue.values().length;

    private ConfidenceTraining() {
    }

    /** The best match of a question: its cues, and whether it is right. Partly right is wrong. */
    record Row(String family, String set, boolean whole, double[] cues, boolean right) {
    }

    /** @param bias added to the weighted cues */
    record Learned(double[] weights, double bias) {

        double confidence(double[] cues) {
            double sum = bias;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * cues[i];
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }

    /** The best matches of all questions, in the whole bank first. */
    static List<Row> rows(LabelledSet set, Embedder embedder, Analyzer analyzer, RankingModel model) {
        List<LabelledSet> samples = samples(set);
        List<Row> rows = new ArrayList<>();
        for (LabelledSet sample : samples) {
            rows.addAll(rows(sample, sample == samples.getFirst(), embedder, analyzer, model));
        }
        return rows;
    }

    /** The set as it is, and parts of its bank. */
    static List<LabelledSet> samples(LabelledSet set) {
        Random random = new Random(11);
        List<LabelledSet> samples = new ArrayList<>(List.of(set));
        for (int i = 0; i < PARTS; i++) {
            double most = Math.max(SMALLEST + 1, Math.min(LARGEST, 0.9 * set.bank().size()));
            int size = (int) Math.round(Math.exp(random.nextDouble(Math.log(SMALLEST), Math.log(most))));
            samples.add(fewerUnanswerable(set.part(random, size), random));
        }
        return samples;
    }

    /** Of the questions whose answer is not in the part, between a quarter and half as many again as the others. */
    private static LabelledSet fewerUnanswerable(LabelledSet set, Random random) {
        long answerable = set.queries().stream().filter(q -> !q.relevant().isEmpty()).count();
        double share = answerable * random.nextDouble(0.25, 1.5) / Math.max(1, set.queries().size() - answerable);
        return set.with(set.queries().stream().filter(q -> !q.relevant().isEmpty() || random.nextDouble() < share)
                .toList());
    }

    private static List<Row> rows(LabelledSet set, boolean whole, Embedder embedder, Analyzer analyzer,
            RankingModel model) {
        Snapshot bank = Snapshot.of(set.bank(), embedder, analyzer);
        List<Ranking.Asked> asked = new Ranking(bank, embedder, analyzer, model)
                .rank(set.queries().stream().map(LabelledSet.LabelledQuery::query).toList(), set.scope());
        Claims claims = new Claims(asked.stream().map(Ranking.Asked::ranked).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).ranked().isEmpty()) {
                Set<String> relevant = set.queries().get(i).relevant();
                rows.add(new Row(set.family(), set.name(), whole,
                        new Explanation(bank, analyzer, model, claims, i, asked.get(i)).cues(0),
                        relevant.contains(asked.get(i).ranked().getFirst().answer().key())));
            }
        }
        return rows;
    }

    static Learned learn(Collection<Row> rows) {
        double[] mean = new double[CUES];
        double[] spread = new double[CUES];
        for (int i = 0; i < CUES; i++) {
            int cue = i;
            double centre = rows.stream().mapToDouble(r -> r.cues()[cue]).average().orElse(0);
            mean[i] = centre;
            spread[i] = Math.sqrt(1e-6 + rows.stream().mapToDouble(r -> Math.pow(r.cues()[cue] - centre, 2))
                    .average().orElse(0));
        }
        Map<String, Double> sizes = rows.stream()
                .collect(Collectors.groupingBy(Row::family, Collectors.summingDouble(ConfidenceTraining::weight)));
        double total = rows.stream().mapToDouble(r -> weight(r) / Math.sqrt(sizes.get(r.family()))).sum();
        double[] scaled = Descent.minimise(new double[CUES + 1], (w, slope) -> {
            for (Row r : rows) {
                double sum = w[CUES];
                for (int i = 0; i < CUES; i++) {
                    sum += w[i] * (r.cues()[i] - mean[i]) / spread[i];
                }
                double error = (1 / (1 + Math.exp(-sum)) - (r.right() ? 1 : 0)) * weight(r)
                        / Math.sqrt(sizes.get(r.family())) / total;
                for (int i = 0; i < CUES; i++) {
                    slope[i] += error * (r.cues()[i] - mean[i]) / spread[i];
                }
                slope[CUES] += error;
            }
            for (int i = 0; i < CUES; i++) {
                slope[i] += REGULARISATION * w[i];
            }
        }, (i, value) -> value);
        double bias = scaled[CUES];
        double[] weights = Arrays.copyOf(scaled, CUES);
        for (int i = 0; i < CUES; i++) {
            weights[i] /= spread[i];
            bias -= weights[i] * mean[i];
        }
        return new Learned(weights, bias);
    }

    private static double weight(Row row) {
        return row.whole() ? PARTS : 1;
    }
}
