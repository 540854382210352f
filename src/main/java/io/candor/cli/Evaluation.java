package io.candor.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The figures of a labelled run. A partly relevant entry counts neither way in a ranking and as wrong when it is filled
 * in. Coverage at a precision is the largest share of all questions, most confident first, of which at least that share
 * is right; the calibration error is the expected one over ten bins of equal width.
 */
final class Evaluation {

    private static final int BINS = 10;

    private record Point(double confidence, boolean right) {
    }

    private final List<Point> points = new ArrayList<>();
    private int answerable;
    private int none;
    private final int[] hits = new int[3];
    private static final int[] DEPTHS = { 1, 3, 5 };
    private double reciprocalRanks;
    private int filled;
    private int right;
    private int wrongOnNone;

    void add(JsonNode query, List<String> ranked, double confidence, boolean fill, boolean hasAnswer) {
        Set<String> relevant = ids(query.path("relevant"));
        Set<String> partial = ids(query.path("partial"));
        if (hasAnswer) {
            answerable++;
        } else {
            none++;
        }
        List<String> kept = ranked.stream().filter(id -> relevant.contains(id) || !partial.contains(id)).toList();
        int first = 0;
        while (first < kept.size() && !relevant.contains(kept.get(first))) {
            first++;
        }
        if (!relevant.isEmpty() && first < kept.size()) {
            for (int d = 0; d < DEPTHS.length; d++) {
                hits[d] += first < DEPTHS[d] ? 1 : 0;
            }
            reciprocalRanks += 1.0 / (first + 1);
        }
        boolean topRight = !ranked.isEmpty() && relevant.contains(ranked.get(0));
        points.add(new Point(confidence, topRight));
        if (fill) {
            filled++;
            right += topRight ? 1 : 0;
            wrongOnNone += relevant.isEmpty() ? 1 : 0;
        }
    }

    String text() {
        double n = Math.max(1, answerable);
        return String.format(Locale.ROOT,
                "n=%d none=%d missing=0 hit@1=%.3f hit@3=%.3f hit@5=%.3f mrr=%.3f cov@P95=%.3f cov@P90=%.3f "
                        + "filled=%d right=%d precision=%.3f wrong_on_none=%d ece=%.3f",
                answerable, none, hits[0] / n, hits[1] / n, hits[2] / n, reciprocalRanks / n, coverage(.95),
                coverage(.90), filled, right, filled == 0 ? 1 : (double) right / filled, wrongOnNone,
                calibrationError());
    }

    private double coverage(double precision) {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble((Point p) -> -p.confidence()));
        int correct = 0;
        int best = 0;
        for (int i = 0; i < sorted.size(); i++) {
            correct += sorted.get(i).right() ? 1 : 0;
            if ((double) correct / (i + 1) >= precision) {
                best = i + 1;
            }
        }
        return (double) best / Math.max(1, points.size());
    }

    private double calibrationError() {
        double[] confidence = new double[BINS];
        int[] correct = new int[BINS];
        for (Point p : points) {
            int bin = Math.min(BINS - 1, (int) (p.confidence() * BINS));
            confidence[bin] += p.confidence();
            correct[bin] += p.right() ? 1 : 0;
        }
        double error = 0;
        for (int b = 0; b < BINS; b++) {
            error += Math.abs(correct[b] - confidence[b]);
        }
        return error / Math.max(1, points.size());
    }

    private static Set<String> ids(JsonNode list) {
        Set<String> ids = new HashSet<>();
        list.forEach(id -> ids.add(id.asText()));
        return ids;
    }
}
