package io.candor.bank;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A revision over the wire.
 *
 * @param note why it was written; null for none
 * @param restoredFrom number of the earlier revision that it brings back; null for none
 * @param approvedAt null for an approval that came with a bank file, which knows the day alone
 * @param selfApproved approved by its own author, as the configuration of a one-person team allows
 */
public record RevisionView(int number, String digest, AnswerContent content, String author, Instant writtenAt,
        String note, Integer restoredFrom, String approvedBy, LocalDate approvedOn, Instant approvedAt,
        boolean selfApproved) {

    static RevisionView of(Revision r) {
        return new RevisionView(r.number, r.digest, r.content, r.author, r.createdAt, r.note, r.restoredFrom,
                r.approvedBy, r.approvedOn, r.approvedAt, r.selfApproved);
    }
}
