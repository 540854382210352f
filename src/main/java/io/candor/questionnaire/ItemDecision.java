package io.candor.questionnaire;

import java.time.Instant;
import java.util.List;

/**
 * What was decided on an item: all that a review changes, so that it can be told, compared and taken back.
 *
 * @param reasonCode stable
 * @param confidence of Candor's own decision; null where a person decided
 * @param reply what is, or would be, written; null for nothing
 */
public record ItemDecision(ItemState state, String reasonCode, String reasonText, Double confidence,
        ProposedReply reply, String decidedBy, Instant decidedAt) {

    ItemDecision with(ProposedReply other) {
        return new ItemDecision(state, reasonCode, reasonText, confidence, other, decidedBy, decidedAt);
    }

    /** Back to a person: its text stays to be seen, no cell of it is written. */
    ItemDecision shownAgain(String why) {
        return new ItemDecision(ItemState.SUGGESTED, "answer-cells-changed", why, confidence, reply.with(List.of()),
                decidedBy, decidedAt);
    }
}
