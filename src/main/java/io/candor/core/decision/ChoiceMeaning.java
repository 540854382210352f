package io.candor.core.decision;

import io.candor.core.matching.Verdict;

/** What a choice of a drop-down, or the heading of a tick column, says. */
enum ChoiceMeaning {
    YES, NO, PARTIAL, NOT_APPLICABLE,
    /** "Implemented", "compliant": that the control is there, which is not the same as "yes" to any question. */
    FULFILLED,
    /** "Not implemented", "non-compliant". */
    UNFULFILLED, PLANNED,
    /** It begins with a plain "yes" and goes on to claim more. */
    YES_AND_MORE, NO_AND_MORE, UNKNOWN;

    boolean isYes() {
        return this == YES || this == FULFILLED;
    }

    boolean isNo() {
        return this == NO || this == UNFULFILLED;
    }

    boolean says(Verdict verdict) {
        return switch (verdict) {
            case YES -> isYes();
            case NO -> isNo();
            case PARTIAL -> this == PARTIAL;
            case NOT_APPLICABLE -> this == NOT_APPLICABLE;
            case NONE -> false;
        };
    }
}
