package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer that waits for a curator.
 *
 * @param reasons why, the most pressing one first: expired, review-overdue, expiring, review-due, in-review, draft,
 *        no-review-date
 * @param due the nearest day by which something is to be done; null where no day is set
 * @param uses in how many replies it stands
 */
@Schema(name = "DueAnswer")
public record DueAnswer(AnswerSummary answer, List<String> reasons, LocalDate due, long uses) {
}
