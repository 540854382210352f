package io.candor.questionnaire;

/**
 * Nothing more happens to a questionnaire by itself: it is drafted, failed, or needs a person to map it. Fired within the
 * transaction that brought it there, so that whoever tells of it tells nothing that was rolled back.
 */
public record Settled(Questionnaire questionnaire) {
}
