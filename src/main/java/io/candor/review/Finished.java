package io.candor.review;

import io.candor.questionnaire.Questionnaire;

/** A review was ended; fired within its transaction. */
public record Finished(Questionnaire questionnaire) {
}
