package io.candor.core.decision;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A learned, readable mixture of signs: each outcome has a weight for each sign, and the probability of an outcome is
 * the softmax of its weighted sums. A sign that no table names counts nothing.
 *
 * @param weights outcome to sign to weight; the sign {@code bias} is always there
 */
record Mixture(Map<String, Map<String, Double>> weights) {

    static final String BIAS = "bias";

    /** The table that comes with the program: lines {@code outcome/sign=weight}. */
    static Mixture shipped(String file) {
        Properties table = new Properties();
        try (Reader in = new InputStreamReader(Mixture.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<String, Double>> weights = new TreeMap<>();
        table.stringPropertyNames().forEach(key -> {
            int slash = key.indexOf('/');
            weights.computeIfAbsent(key.substring(0, slash), outcome -> new TreeMap<>())
                    .put(key.substring(slash + 1), Double.parseDouble(table.getProperty(key)));
        });
        return new Mixture(weights);
    }

    /** Outcome to probability; they add up to 1. */
    Map<String, Double> of(Map<String, Double> signs) {
        Map<String, Double> sums = new LinkedHashMap<>();
        weights.forEach((outcome, table) -> {
            double sum = table.getOrDefault(BIAS, 0.0);
            for (Map.Entry<String, Double> sign : signs.entrySet()) {
                sum += table.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
            }
            sums.put(outcome, sum);
        });
        double most = sums.values().stream().mapToDouble(d -> d).max().orElse(0);
        double all = sums.values().stream().mapToDouble(s -> Math.exp(s - most)).sum();
        sums.replaceAll((outcome, sum) -> Math.exp(sum - most) / all);
        return sums;
    }
}
