package io.candor.bank;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that somebody wants the bank to answer.
 *
 * @param note what they add, for example for whom it is; null for nothing
 * @param state open, answered or declined
 * @param answer id of the answer that was written for it; null while there is none
 * @param reason why it was declined; null where it was not
 */
@Schema(name = "AnswerRequest")
public record RequestView(long id, String collection, String question, String note, String askedBy, Instant askedAt,
        String state, String answer, String decidedBy, Instant decidedAt, String reason) {

    static RequestView of(AnswerRequest r) {
        return new RequestView(r.id, r.collection, r.question, r.note, r.askedBy, r.askedAt, r.state, r.answer,
                r.decidedBy, r.decidedAt, r.reason);
    }
}
