package io.candor.core.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The learned numbers: what each feature counts for the order of the answers, and each cue for the confidence.
 *
 * @param features by {@link Feature#ordinal()}
 * @param cues by {@link Cue#ordinal()}
 * @param bias added to the weighted cues
 */
record RankingModel(double[] features, double[] cues, double bias) {

    /** The numbers that come with the program; the file says from which data and by which command. */
    static RankingModel shipped() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(RankingModel.class.getResourceAsStream("ranking.properties"),
                StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double[] features = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            features[feature.ordinal()] = number(file, "rank." + feature.slug());
        }
        double[] cues = new double[Cue.values().length];
        for (Cue cue : Cue.values()) {
            cues[cue.ordinal()] = number(file, "confidence." + cue.slug());
        }
        return new RankingModel(features, cues, number(file, "confidence"));
    }

    private static double number(Properties file, String key) {
        return Double.parseDouble(file.getProperty(key));
    }

    double score(Match match) {
        double score = 0;
        for (int i = 0; i < features.length; i++) {
            score += features[i] * match.features()[i];
        }
        return score;
    }

    /** Probability, as observed on labelled questions, that a match with these cues is the right answer. */
    double confidence(double[] evidence) {
        double sum = bias;
        for (int i = 0; i < cues.length; i++) {
            sum += cues[i] * evidence[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
