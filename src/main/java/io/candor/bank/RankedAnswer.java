package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

import io.candor.core.matching.Candidate;
import io.candor.core.matching.Why;

/**
 * An approved answer proposed for a question, with its why, as stored and as sent over the API.
 *
 * @param answer id, {@code collection/key}
 * @param revision digest of the revision
 * @param verdict slug of its verdict to direct wordings
 * @param wording the wording that fits best
 * @param stance whether that wording is direct or inverted
 * @param confidence calibrated probability, 0 to 1, that it answers the question
 * @param matched words of the question that it has
 * @param missing informative words of the question that it lacks
 * @param why how the confidence came about
 */
public record RankedAnswer(String answer, String revision, String title, String verdict, String shortText, String text,
        String wording, String stance, double confidence, double score, List<String> matched, List<String> missing,
        Why why, String approvedBy, LocalDate approvedOn, LocalDate validUntil, String source) {

    public static RankedAnswer of(Candidate c) {
        return new RankedAnswer(c.answer().id(), c.answer().revision().hex(), c.answer().title(),
                c.answer().verdict().slug(), c.answer().shortText(), c.answer().text(), c.wording().text(),
                c.wording().stance().slug(), c.confidence(), c.score(), c.matchedTerms(), c.missingTerms(), c.why(),
                c.answer().approvedBy(), c.answer().approvedOn(), c.answer().validUntil().orElse(null),
                c.answer().source());
    }
}
