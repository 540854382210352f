package io.candor.cli;

import io.candor.core.decision.DecisionSettings;

/** How sure an answer must be to be filled in, as named on the command line. */
final class FillThreshold {

    private FillThreshold() {
    }

    /** @param probability null for the usual one */
    static DecisionSettings settings(Double probability) {
        if (probability == null) {
            return DecisionSettings.DEFAULT;
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new InputException("--fill-threshold is a probability between 0 and 1, not " + probability + ".");
        }
        return DecisionSettings.DEFAULT.fillingFrom(probability);
    }
}
