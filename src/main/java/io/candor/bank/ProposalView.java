package io.candor.bank;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposed wording over the wire.
 *
 * @param state open, accepted or rejected
 * @param revision the revision that took it over; null while none did
 */
@Schema(name = "WordingProposal")
public record ProposalView(long id, String answer, String text, String stance, UUID questionnaire, Integer item,
        String proposedBy, Instant proposedAt, String state, String decidedBy, Instant decidedAt, String reason,
        Integer revision) {

    static ProposalView of(WordingProposal p, Answer a) {
        return new ProposalView(p.id, a.fullKey(), p.text, p.stance, p.questionnaireId, p.item, p.proposedBy,
                p.proposedAt, p.state, p.decidedBy, p.decidedAt, p.reason, p.revision);
    }
}
