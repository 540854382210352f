package io.candor.core.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.candor.core.reading.SentenceModel;

/** Learns {@code ranking.properties} from the labelled sets and prints what each set gives when it is left out. */
final class TrainMatching {

    private static final Map<Feature, Double> BY_HAND = Map.of(Feature.SAME_TEXT, 4.0, Feature.CONTROL, 2.0);

    private TrainMatching() {
    }

    /** @param args folder with the shared data, folder of the project, file for vectors */
    public static void main(String[] args) {
        List<LabelledSet> sets = LabelledSet.variants(LabelledSet.all(Path.of(args[0]), Path.of(args[1])));
        Embedder embedder = new RememberingEmbedder(SentenceModel.load(), new FileVectors(Path.of(args[2])));
        SecurityAnalyzer analyzer = new SecurityAnalyzer();
        RankingModel now = RankingModel.shipped();
        List<OrderTraining.Example> examples = new ArrayList<>();
        for (LabelledSet set : sets) {
            long t = System.nanoTime();
            Snapshot bank = Snapshot.of(set.bank(), embedder, analyzer);
            List<Ranking.Asked> asked = new Ranking(bank, embedder, analyzer, now)
                    .rank(set.queries().stream().map(LabelledSet.LabelledQuery::query).toList(), set.scope());
            for (int i = 0; i < asked.size(); i++) {
                if (!set.queries().get(i).relevant().isEmpty()) {
                    examples.add(OrderTraining.Example.of(set, set.queries().get(i), asked.get(i).ranked()));
                }
            }
            System.out.printf("%-22s %d questions %.1f s%n", set.name(), asked.size(), (System.nanoTime() - t) / 1e9);
        }
        leaveOneOut(examples);
        print("all", OrderTraining.learn(examples, BY_HAND));
    }

    private static void leaveOneOut(List<OrderTraining.Example> examples) {
        Map<String, double[]> hits = new TreeMap<>();
        for (String family : examples.stream().map(OrderTraining.Example::family).distinct().toList()) {
            double[] w = OrderTraining.learn(examples.stream().filter(e -> !e.family().equals(family)).toList(),
                    BY_HAND);
            print("without " + family, w);
            for (OrderTraining.Example e : examples.stream().filter(e -> e.family().equals(family)).toList()) {
                for (String name : List.of(e.set(), e.set().contains("-") && !e.set().equals("scf-near")
                        ? "~variants"
                        : e.family().equals("tracuto") || e.family().equals("datanostro") ? "~own" : "~given")) {
                    double[] h = hits.computeIfAbsent(name, n -> new double[3]);
                    h[0]++;
                    h[1] += e.hit(w, 1) ? 1 : 0;
                    h[2] += e.hit(w, 5) ? 1 : 0;
                }
            }
        }
        hits.forEach((name, h) -> System.out.printf("%-22s n=%4.0f hit@1=%.3f hit@5=%.3f%n", name, h[0], h[1] / h[0],
                h[2] / h[0]));
    }

    private static void print(String what, double[] w) {
        StringBuilder line = new StringBuilder(what).append(':');
        for (Feature f : Feature.values()) {
            line.append(String.format(" %s=%.3f", f.slug(), w[f.ordinal()]));
        }
        System.out.println(line);
    }
}
