package io.candor.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer with the content of its current revision.
 *
 * @param said the approved revision, where another one waits on top of it
 * @param allowed what can be done with it as it stands
 * @param mergedInto id of the answer that took its wordings over; null for none
 * @param findings what it duplicates or contradicts, told when it was written or submitted; null where nobody looked
 * @param version to be sent back, as ETag in If-Match, with a change
 */
@Schema(name = "Answer")
public record AnswerDetail(AnswerSummary summary, AnswerContent content, String digest, String author,
        Instant writtenAt, String note, String approvedBy, LocalDate approvedOn, boolean selfApproved,
        RevisionView said, List<AnswerAction> allowed, String mergedInto,
        List<Finding> findings, long version) {

    static AnswerDetail of(Answer answer) {
        Revision r = Revision.of(answer.id, answer.currentRevision()).orElseThrow();
        RevisionView said = answer.pending == null
                ? null
                : RevisionView.of(Revision.of(answer.id, answer.approvedRevision).orElseThrow());
        String survivor = answer.mergedInto == null ? null : Answer.<Answer>findById(answer.mergedInto).fullKey();
        return new AnswerDetail(AnswerSummary.of(answer), r.content, r.digest, r.author, r.createdAt, r.note,
                r.approvedBy, r.approvedOn, r.selfApproved, said, answer.allowed(), survivor, null, answer.version);
    }

    AnswerDetail withFindings(List<Finding> found) {
        return new AnswerDetail(summary, content, digest, author, writtenAt, note, approvedBy, approvedOn, selfApproved,
                said, allowed, mergedInto, found, version);
    }
}
