package io.candor.core.decision;

/**
 * Where the lines run between fill, suggest and open.
 *
 * @param fillThreshold least probability that text and verdict are right at which they are written without a person;
 *        docs/matching.md shows what each value gives on vendors left out
 * @param suggestThreshold least probability at which an answer is shown as a suggestion
 * @param twoAnswersMargin how far ahead of the runner-up the best answer must be before it is written
 * @param verdictThreshold least probability at which a verdict is shown; below it the text stands without one
 */
public record DecisionSettings(double fillThreshold, double suggestThreshold, double twoAnswersMargin,
        double verdictThreshold) {

    public static final DecisionSettings DEFAULT = new DecisionSettings(0.85, 0.3, 0.03, 0.75);

    /** The same lines, but for filling. */
    public DecisionSettings fillingFrom(double probability) {
        return new DecisionSettings(probability, Math.min(suggestThreshold, probability), twoAnswersMargin,
                verdictThreshold);
    }

    public DecisionSettings {
        if (!(0 <= suggestThreshold && suggestThreshold <= fillThreshold && fillThreshold <= 1)) {
            throw new IllegalArgumentException("thresholds must satisfy 0 <= suggest <= fill <= 1, not "
                    + suggestThreshold + " and " + fillThreshold);
        }
        if (!(0 <= verdictThreshold && verdictThreshold <= 1)) {
            throw new IllegalArgumentException("verdict threshold must be between 0 and 1, not " + verdictThreshold);
        }
        if (!(0 <= twoAnswersMargin && twoAnswersMargin <= 1)) {
            throw new IllegalArgumentException("margin must be between 0 and 1, not " + twoAnswersMargin);
        }
    }
}
