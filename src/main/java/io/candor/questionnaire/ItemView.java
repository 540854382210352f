package io.candor.questionnaire;

import java.time.Instant;
import java.util.List;

import io.candor.bank.RankedAnswer;
import io.candor.core.decision.GuardFinding;

/**
 * An item over the wire.
 *
 * @param number place in the workbook's order, from 1
 * @param cell cell of the question
 * @param slot the cells that take the reply
 * @param reason why it is in this state
 * @param reply what would be, or is, written; null for an open item
 * @param findings what guards found, in plain words
 * @param assignee who is asked to look at it; null for nobody
 * @param etag to be sent as If-Match with a change
 * @param candidates best first, with their why; null in lists unless asked for
 */
public record ItemView(int number, String sheet, String cell, String question, String id, String section,
        boolean hidden, List<SlotCellView> slot, ItemState state, ReasonView reason, Double confidence,
        ProposedReply reply, List<GuardFinding> findings, List<RankedAnswer> candidates, String decidedBy,
        Instant decidedAt, String assignee, String etag) {

    /** @param code stable */
    public record ReasonView(String code, String text) {
    }

    public static ItemView of(QuestionnaireItem i, boolean withCandidates) {
        return new ItemView(i.number, i.sheet, i.cell, i.question, i.askedId, i.section, i.hidden, i.slot, i.state,
                new ReasonView(i.reasonCode, i.reasonText), i.confidence, i.reply, i.findings,
                withCandidates ? i.candidates : null, i.decidedBy, i.decidedAt, i.assignee,
                '"' + i.edition() + '"');
    }
}
