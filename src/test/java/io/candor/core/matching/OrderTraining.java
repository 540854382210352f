package io.candor.core.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Learns what each feature counts for the order: listwise softmax over the matches of a question, weights not negative,
 * families of sets weighted by the square root of their size.
 */
final class OrderTraining {

    private static final double REGULARISATION = 0.001;
    private static final int FEATURES = Feature.values().length;

    private OrderTraining() {
    }

    /** The matches of one question: features and whether each is right; partly right ones left out. */
    record Example(String family, String set, List<double[]> features, List<Boolean> right) {

        static Example of(LabelledSet set, LabelledSet.LabelledQuery query, List<Ranked> ranked) {
            List<double[]> features = new ArrayList<>();
            List<Boolean> right = new ArrayList<>();
            for (Ranked r : ranked) {
                boolean relevant = query.relevant().contains(r.answer().key());
                if (relevant || !query.partial().contains(r.answer().key())) {
                    features.add(r.match().features().clone());
                    right.add(relevant);
                }
            }
            return new Example(set.family(), set.name(), features, right);
        }

        boolean hit(double[] weights, int within) {
            List<Integer> order = java.util.stream.IntStream.range(0, features.size()).boxed()
                    .sorted(java.util.Comparator.comparingDouble((Integer i) -> -dot(weights, features.get(i))))
                    .limit(within).toList();
            return order.stream().anyMatch(right::get);
        }
    }

    /** Weights for raw features; those of features in {@code fixed} are as given there. */
    static double[] learn(Collection<Example> examples, Map<Feature, Double> fixed) {
        List<Example> useful = examples.stream().filter(e -> e.right().contains(true)).toList();
        Map<String, Long> sizes = useful.stream()
                .collect(Collectors.groupingBy(Example::family, Collectors.counting()));
        double[] spread = spread(useful);
        double total = useful.stream().mapToDouble(e -> 1 / Math.sqrt(sizes.get(e.family()))).sum();
        double[] scaled = Descent.minimise(start(), (w, slope) -> {
            for (Example e : useful) {
                addGradient(e, w, spread, 1 / Math.sqrt(sizes.get(e.family())) / total, slope);
            }
            for (int i = 0; i < FEATURES; i++) {
                slope[i] += REGULARISATION * w[i];
            }
        }, (i, value) -> fixed.containsKey(Feature.values()[i])
                ? fixed.get(Feature.values()[i]) * spread[i]
                : Math.max(0, value));
        for (int i = 0; i < FEATURES; i++) {
            scaled[i] /= spread[i];
        }
        return scaled;
    }

    private static void addGradient(Example e, double[] w, double[] spread, double weight, double[] slope) {
        int n = e.features().size();
        double[] p = new double[n];
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < FEATURES; i++) {
                p[j] += w[i] * e.features().get(j)[i] / spread[i];
            }
            most = Math.max(most, p[j]);
        }
        double all = 0;
        for (int j = 0; j < n; j++) {
            p[j] = Math.exp(p[j] - most);
            all += p[j];
        }
        long right = e.right().stream().filter(r -> r).count();
        for (int j = 0; j < n; j++) {
            double error = p[j] / all - (e.right().get(j) ? 1.0 / right : 0);
            for (int i = 0; i < FEATURES; i++) {
                slope[i] += weight * error * e.features().get(j)[i] / spread[i];
            }
        }
    }

    private static double[] start() {
        double[] start = new double[FEATURES];
        java.util.Arrays.fill(start, 0.3);
        return start;
    }

    /** Standard deviation of each feature over all matches. */
    private static double[] spread(List<Example> examples) {
        double[] sum = new double[FEATURES];
        double[] squares = new double[FEATURES];
        long n = 0;
        for (Example e : examples) {
            for (double[] f : e.features()) {
                n++;
                for (int i = 0; i < FEATURES; i++) {
                    sum[i] += f[i];
                    squares[i] += f[i] * f[i];
                }
            }
        }
        double[] spread = new double[FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            double mean = sum[i] / n;
            spread[i] = Math.sqrt(Math.max(1e-6, squares[i] / n - mean * mean));
        }
        return spread;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
