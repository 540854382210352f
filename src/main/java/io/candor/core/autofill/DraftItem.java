package io.candor.core.autofill;

import java.util.List;

import io.candor.core.decision.Decision;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.matching.Candidate;

/**
 * One question with what the bank offers and what was decided.
 *
 * @param question as asked, with its slot
 * @param candidates best first, also those that were not taken
 * @param decision fill, suggest or open, with its reason
 */
public record DraftItem(AskedQuestion question, List<Candidate> candidates, Decision decision) {

    public DraftItem {
        candidates = List.copyOf(candidates);
    }
}
