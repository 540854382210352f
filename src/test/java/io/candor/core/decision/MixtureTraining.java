package io.candor.core.decision;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns a {@link Mixture}: multinomial logistic regression, the same numbers from the same examples. */
final class MixtureTraining {

    private static final int STEPS = 300;
    private static final double RATE = 0.05;
    /** A sign that fewer examples show is chance. */
    private static final int SEEN = 30;

    private MixtureTraining() {
    }

    record Example(String family, Map<String, Double> signs, String outcome, double weight) {
    }

    /** @param shrink how strongly weights are held near zero, per standard deviation of their sign */
    static Mixture learn(List<Example> examples, double shrink) {
        Map<String, double[]> sums = new TreeMap<>();
        for (Example e : examples) {
            e.signs().forEach((name, value) -> {
                double[] sum = sums.computeIfAbsent(name, n -> new double[3]);
                sum[0]++;
                sum[1] += value;
                sum[2] += value * value;
            });
        }
        Map<String, Integer> places = new TreeMap<>();
        List<Double> spreads = new ArrayList<>();
        sums.forEach((name, sum) -> {
            double mean = sum[1] / examples.size();
            double spread = Math.sqrt(Math.max(0, sum[2] / examples.size() - mean * mean));
            if (sum[0] >= SEEN && spread > 1e-6) {
                places.put(name, spreads.size());
                // A rare sign is not blown up: its weight would be learned from a handful.
                spreads.add(Math.max(spread, 0.2));
            }
        });
        List<String> outcomes = List.copyOf(new TreeSet<>(examples.stream().map(Example::outcome).toList()));
        double[] w = descend(examples, outcomes, places, spreads, shrink);
        Map<String, Map<String, Double>> weights = new TreeMap<>();
        int width = spreads.size() + 1;
        for (int k = 0; k < outcomes.size(); k++) {
            Map<String, Double> table = new TreeMap<>();
            int base = k * width;
            table.put(Mixture.BIAS, rounded(w[base + width - 1]));
            places.forEach((name, place) -> table.put(name, rounded(w[base + place] / spreads.get(place))));
            table.values().removeIf(v -> v == 0);
            weights.put(outcomes.get(k), table);
        }
        return new Mixture(weights);
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }

    private static double[] descend(List<Example> examples, List<String> outcomes, Map<String, Integer> places,
            List<Double> spreads, double shrink) {
        int width = spreads.size() + 1;
        int n = examples.size();
        int[][] at = new int[n][];
        double[][] value = new double[n][];
        int[] target = new int[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            Map<Integer, Double> row = new TreeMap<>();
            examples.get(i).signs().forEach((name, v) -> {
                if (places.containsKey(name)) {
                    row.put(places.get(name), v / spreads.get(places.get(name)));
                }
            });
            at[i] = row.keySet().stream().mapToInt(x -> x).toArray();
            value[i] = row.values().stream().mapToDouble(x -> x).toArray();
            target[i] = outcomes.indexOf(examples.get(i).outcome());
            total += examples.get(i).weight();
        }
        int k = outcomes.size();
        double[] x = new double[k * width];
        double[] first = new double[x.length];
        double[] second = new double[x.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = new double[x.length];
            double[] p = new double[k];
            for (int i = 0; i < n; i++) {
                probabilities(x, at[i], value[i], width, p);
                double share = examples.get(i).weight() / total;
                for (int j = 0; j < k; j++) {
                    double error = (p[j] - (target[i] == j ? 1 : 0)) * share;
                    int base = j * width;
                    for (int f = 0; f < at[i].length; f++) {
                        slope[base + at[i][f]] += error * value[i][f];
                    }
                    slope[base + width - 1] += error;
                }
            }
            double rate = step < 0.6 * STEPS ? RATE : RATE / 5;
            for (int i = 0; i < x.length; i++) {
                slope[i] += (i + 1) % width == 0 ? 0 : shrink * x[i];
                first[i] = 0.9 * first[i] + 0.1 * slope[i];
                second[i] = 0.99 * second[i] + 0.01 * slope[i] * slope[i];
                double size = Math.sqrt(second[i] / (1 - Math.pow(0.99, step))) + 1e-8;
                x[i] -= rate * first[i] / (1 - Math.pow(0.9, step)) / size;
            }
        }
        return x;
    }

    private static void probabilities(double[] x, int[] at, double[] value, int width, double[] p) {
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < p.length; j++) {
            int base = j * width;
            double sum = x[base + width - 1];
            for (int f = 0; f < at.length; f++) {
                sum += x[base + at[f]] * value[f];
            }
            p[j] = sum;
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int j = 0; j < p.length; j++) {
            p[j] = Math.exp(p[j] - most);
            all += p[j];
        }
        for (int j = 0; j < p.length; j++) {
            p[j] /= all;
        }
    }

    /** As {@link Mixture#shipped} reads it. */
    static void write(Mixture mixture, Path file, String about) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            about.lines().forEach(line -> out.println("# " + line));
            mixture.weights().forEach((outcome, table) -> new TreeMap<>(new HashMap<>(table)).forEach(
                    (sign, weight) -> out.printf(Locale.ROOT, "%s/%s=%.3f%n", outcome, sign.replace(":", "\\:"),
                            weight)));
        }
    }
}
