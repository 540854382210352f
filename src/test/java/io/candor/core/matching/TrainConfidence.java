package io.candor.core.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.candor.core.matching.ConfidenceTraining.Learned;
import io.candor.core.matching.ConfidenceTraining.Row;
import io.candor.core.reading.SentenceModel;

/**
 * Learns the {@code confidence.*} numbers of {@code ranking.properties} from the labelled sets, with the order as
 * shipped, and prints how true they are for each family when it is left out, and what is filled in then.
 */
final class TrainConfidence {

    private static final int BINS = 10;
    private static final List<String> GIVEN = List.of("cmmc", "nist53", "scf");

    private TrainConfidence() {
    }

    /** @param args folder with the shared data, folder of the project, file for vectors */
    public static void main(String[] args) {
        List<LabelledSet> sets = LabelledSet.variants(LabelledSet.all(Path.of(args[0]), Path.of(args[1])));
        Embedder embedder = new RememberingEmbedder(SentenceModel.load(), new FileVectors(Path.of(args[2])));
        SecurityAnalyzer analyzer = new SecurityAnalyzer();
        List<Row> rows = new ArrayList<>();
        for (LabelledSet set : sets) {
            rows.addAll(ConfidenceTraining.rows(set, embedder, analyzer, RankingModel.shipped()));
            System.out.println(set.name() + ": " + rows.size() + " rows so far");
        }
        Map<Row, Double> unseen = new LinkedHashMap<>();
        for (String family : rows.stream().map(Row::family).distinct().toList()) {
            Learned others = ConfidenceTraining.learn(rows.stream().filter(r -> !r.family().equals(family)).toList());
            print("without " + family, others);
            rows.stream().filter(r -> r.family().equals(family))
                    .forEach(r -> unseen.put(r, others.confidence(r.cues())));
        }
        Predicate<Row> asGiven = r -> r.whole() && (!r.set().contains("-") || r.set().equals("scf-near"));
        for (String set : sets.stream().map(LabelledSet::name).toList()) {
            report(set, unseen, asGiven.and(r -> r.set().equals(set)));
        }
        report("given sets, whole banks", unseen, asGiven.and(r -> GIVEN.contains(r.family())));
        report("own sets, whole banks", unseen, asGiven.and(r -> !GIVEN.contains(r.family())));
        report("all sets, whole banks", unseen, asGiven);
        report("all sets and variants, whole", unseen, Row::whole);
        report("all sets and variants, parts", unseen, r -> !r.whole());
        print("all", ConfidenceTraining.learn(rows));
        FillPrecision fills = new FillPrecision(embedder, analyzer);
        for (LabelledSet set : sets.stream().filter(s -> !s.name().contains("-") || s.name().equals("scf-near"))
                .toList()) {
            fills.decide(set, ConfidenceTraining.learn(rows.stream().filter(r -> !r.family().equals(set.family()))
                    .toList()));
        }
        fills.print();
    }

    private static void report(String what, Map<Row, Double> confidence, Predicate<Row> which) {
        double[] sure = new double[BINS];
        double[] right = new double[BINS];
        int n = 0;
        int certain = 0;
        int certainRight = 0;
        for (Map.Entry<Row, Double> entry : confidence.entrySet()) {
            if (which.test(entry.getKey())) {
                int bin = Math.min(BINS - 1, (int) (entry.getValue() * BINS));
                sure[bin] += entry.getValue();
                right[bin] += entry.getKey().right() ? 1 : 0;
                n++;
                certain += bin == BINS - 1 ? 1 : 0;
                certainRight += bin == BINS - 1 && entry.getKey().right() ? 1 : 0;
            }
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sure[bin] - right[bin]);
        }
        if (n > 0) {
            System.out.printf("%-30s n=%5d calibration error %.3f, above .9: %d of %d right%n", what, n, error / n,
                    certainRight, certain);
        }
    }

    private static void print(String what, Learned learned) {
        StringBuilder line = new StringBuilder(what).append(String.format(": confidence=%.3f", learned.bias()));
        for (Cue cue : Cue.values()) {
            line.append(String.format(" %s=%.3f", cue.slug(), learned.weights()[cue.ordinal()]));
        }
        System.out.println(line);
    }
}
