package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

/**
 * An answer in a list, described by its current revision: work in progress, else what is said.
 *
 * @param state where it stands for customers
 * @param pending where the revision stands that waits on top of the approved one; null for none
 * @param approvedRevision number of the revision that was approved last; null for none
 * @param sayableUntil last day on which the approved revision may be said; null for no end
 */
public record AnswerSummary(String id, String title, String domain, String verdict, String visibility, String owner,
        AnswerState state, AnswerState pending, int revision, Integer approvedRevision, LocalDate reviewBy,
        LocalDate validUntil, LocalDate sayableUntil, List<String> controls, List<String> tags) {

    static AnswerSummary of(Answer a) {
        return new AnswerSummary(a.fullKey(), a.title, a.domain, a.verdict, a.visibility, a.owner, a.state, a.pending,
                a.currentRevision(), a.approvedRevision, a.reviewBy, a.validUntil, a.sayableUntil, a.controls, a.tags);
    }

    /** For pages. */
    public String collection() {
        return id.substring(0, id.indexOf('/'));
    }

    /** For pages. */
    public String domainName() {
        return DomainName.of(domain);
    }

    /** For pages: the day by which somebody has to look at it, be it that it ends or that it is due; null for none. */
    public LocalDate nextDay() {
        return sayableUntil == null || reviewBy != null && reviewBy.isBefore(sayableUntil) ? reviewBy : sayableUntil;
    }
}
