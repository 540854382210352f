package io.candor.questionnaire;

import java.util.UUID;

/**
 * One drafting of one questionnaire; names its job. A later round gets a job of its own, as the row of the one before may
 * still be there.
 */
record DraftRound(UUID questionnaire, int round) {

    static DraftRound parse(String instance) {
        int colon = instance.indexOf(':');
        return new DraftRound(UUID.fromString(instance.substring(0, colon)),
                Integer.parseInt(instance.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return questionnaire + ":" + round;
    }
}
