package io.candor.app;

import java.util.OptionalDouble;

import io.candor.core.decision.DecisionSettings;
import io.smallrye.config.ConfigMapping;

/**
 * Where the lines run between fill, suggest and open; {@code candor evaluate --fill-threshold} prints what a line costs.
 * What is not set is as in {@link DecisionSettings#DEFAULT}.
 */
@ConfigMapping(prefix = "candor.decision")
interface DecisionConfig {

    /** Least probability at which an answer is written without a person. */
    OptionalDouble fillThreshold();

    /** Least probability at which an answer is shown as a suggestion. */
    OptionalDouble suggestThreshold();

    /** How far ahead of the runner-up an answer must be before it is written. */
    OptionalDouble twoAnswersMargin();

    default DecisionSettings settings() {
        DecisionSettings usual = DecisionSettings.DEFAULT;
        return new DecisionSettings(fillThreshold().orElse(usual.fillThreshold()),
                suggestThreshold().orElse(usual.suggestThreshold()),
                twoAnswersMargin().orElse(usual.twoAnswersMargin()), usual.verdictThreshold());
    }
}
