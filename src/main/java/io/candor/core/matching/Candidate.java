package io.candor.core.matching;

import java.util.List;

/**
 * An answer proposed for a question.
 *
 * @param answer the approved answer
 * @param wording its wording that fits best; the answer's title as a direct wording where it has none
 * @param score the ranking score; comparable within one question only
 * @param confidence calibrated probability, 0 to 1, that this answer really answers the question
 * @param matchedTerms words of the question that the wording or the text has, as the question spells them
 * @param missingTerms informative words of the question that have no counterpart in the answer, rarest first
 * @param why how the confidence came about
 */
public record Candidate(ApprovedAnswer answer, Wording wording, double score, double confidence,
        List<String> matchedTerms, List<String> missingTerms, Why why) {

    public Candidate {
        matchedTerms = List.copyOf(matchedTerms);
        missingTerms = List.copyOf(missingTerms);
    }
}
