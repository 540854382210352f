package io.candor.bank;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What people do with an answer. */
public enum AnswerAction {
    EDIT, SUBMIT, RETURN, APPROVE, DISCARD, RETIRE, RESTORE, DELETE;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is reviewed does not change under the reviewer's hands; only what was never said can be forgotten. */
    boolean allowed(Answer a) {
        AnswerState stage = a.stage();
        return switch (this) {
            case EDIT -> stage != AnswerState.IN_REVIEW && stage != AnswerState.RETIRED;
            case SUBMIT -> stage == AnswerState.DRAFT;
            case RETURN, APPROVE -> stage == AnswerState.IN_REVIEW;
            case DISCARD -> a.pending != null;
            // A false answer has to go at once, whatever else is going on with it.
            case RETIRE -> a.state != AnswerState.RETIRED;
            case RESTORE -> stage != AnswerState.IN_REVIEW;
            case DELETE -> a.approvedRevision == null;
        };
    }
}
