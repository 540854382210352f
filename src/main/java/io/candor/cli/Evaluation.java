package io.candor.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well questions were answered, against labels that people made. A partly relevant answer counts neither for nor
 * against a ranking, and as wrong when it is filled in.
 */
final class Evaluation {

    private static final int BINS = 10;

    private final List<Outcome> outcomes;
    private final int answerable;

    /**
     * @param answerable questions put to the bank because it should answer them
     * @param unanswerable questions that nothing in the bank answers
     */
    Evaluation(List<Outcome> answerable, List<Outcome> unanswerable) {
        this.answerable = answerable.size();
        this.outcomes = new ArrayList<>(answerable);
        outcomes.addAll(unanswerable);
    }

    /**
     * @param ranked ids, best first
     * @param confidence that the first is right
     * @param filled whether it was filled in
     */
    record Outcome(Set<String> relevant, Set<String> partial, List<String> ranked, double confidence, boolean filled) {

        boolean right() {
            return !ranked.isEmpty() && relevant.contains(ranked.getFirst());
        }

        /** Place of the first right answer among those that count, from 1; 0 where there is none. */
        int place() {
            List<String> counted = ranked.stream().filter(id -> relevant.contains(id) || !partial.contains(id))
                    .toList();
            for (int i = 0; i < counted.size(); i++) {
                if (relevant.contains(counted.get(i))) {
                    return i + 1;
                }
            }
            return 0;
        }
    }

    double hitWithin(int places) {
        return outcomes.stream().filter(o -> o.place() > 0 && o.place() <= places).count()
                / (double) Math.max(1, answerable);
    }

    double meanReciprocalRank() {
        return outcomes.stream().filter(o -> o.place() > 0).mapToDouble(o -> 1.0 / o.place()).sum()
                / Math.max(1, answerable);
    }

    /** Largest share of the questions that could be answered, surest first, with this share of them right. */
    double coverageAt(double precision) {
        List<Outcome> surest = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed()).toList();
        int right = 0;
        int best = 0;
        for (int i = 0; i < surest.size(); i++) {
            right += surest.get(i).right() ? 1 : 0;
            if (right / (i + 1.0) >= precision) {
                best = i + 1;
            }
        }
        return best / (double) Math.max(1, outcomes.size());
    }

    /** Expected calibration error: how far confidence is from the share that is right, in ten bins. */
    double calibrationError() {
        double[] sure = new double[BINS];
        int[] right = new int[BINS];
        for (Outcome o : outcomes) {
            int bin = Math.min(BINS - 1, (int) (o.confidence() * BINS));
            sure[bin] += o.confidence();
            right[bin] += o.right() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(right[bin] - sure[bin]);
        }
        return error / Math.max(1, outcomes.size());
    }

    long filled() {
        return outcomes.stream().filter(Outcome::filled).count();
    }

    long filledRight() {
        return outcomes.stream().filter(o -> o.filled() && o.right()).count();
    }

    /** Filled where nothing in the bank answers. */
    long filledForNothing() {
        return outcomes.stream().filter(o -> o.filled() && o.relevant().isEmpty()).count();
    }

    /** Of fills; 1 where there are none. */
    double precision() {
        return filled() > 0 ? filledRight() / (double) filled() : 1;
    }

    /** What filling from a probability on gives, in precision, and costs, in coverage. */
    String cost(double threshold) {
        return String.format(Locale.ROOT, "fill from %.3f: filled=%d right=%d precision=%.3f coverage=%.3f", threshold,
                filled(), filledRight(), precision(), filled() / (double) Math.max(1, outcomes.size()));
    }

    String summary() {
        return ranks() + String.format(Locale.ROOT,
                " cov@P95=%.3f cov@P90=%.3f filled=%d right=%d precision=%.3f wrong_on_none=%d ece=%.3f",
                coverageAt(0.95), coverageAt(0.90), filled(), filledRight(), precision(), filledForNothing(),
                calibrationError());
    }

    /** The order alone, for what has no confidence. */
    String ranks() {
        return String.format(Locale.ROOT, "n=%d none=%d hit@1=%.3f hit@3=%.3f hit@5=%.3f mrr=%.3f", answerable,
                outcomes.size() - answerable, hitWithin(1), hitWithin(3), hitWithin(5), meanReciprocalRank());
    }
}
