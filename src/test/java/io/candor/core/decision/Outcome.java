package io.candor.core.decision;

import java.util.List;

import io.candor.core.decision.LabelledBank.Asked;
import io.candor.core.decision.LabelledBank.Label;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.Verdict;

/** How a decision looks to the person who labelled the question; the same judgement as score_decisions.py. */
enum Outcome {
    RIGHT, VERDICT_BLANK, VERDICT_WRONG, PARTLY, WRONG;

    static Outcome of(Asked asked, Decision decision, List<Candidate> candidates) {
        List<ApprovedAnswer> sources = said(decision);
        ApprovedAnswer first = !sources.isEmpty()
                ? sources.getFirst()
                : candidates.isEmpty() ? null : candidates.getFirst().answer();
        return first == null ? WRONG : of(asked.labels().get(first.key()), verdict(decision));
    }

    static Outcome of(Label label, Verdict verdict) {
        if (label == null) {
            return WRONG;
        }
        if (!label.whole()) {
            return PARTLY;
        }
        if (label.verdict() == Verdict.NONE || label.verdict() == verdict) {
            return RIGHT;
        }
        return verdict == Verdict.NONE ? VERDICT_BLANK : VERDICT_WRONG;
    }

    static List<ApprovedAnswer> said(Decision decision) {
        return switch (decision) {
            case Decision.Fill f -> f.reply().sources();
            case Decision.Suggest s -> s.reply().sources();
            case Decision.Open o -> List.of();
        };
    }

    static Verdict verdict(Decision decision) {
        return switch (decision) {
            case Decision.Fill f -> f.reply().verdict();
            case Decision.Suggest s -> s.reply().verdict();
            case Decision.Open o -> Verdict.NONE;
        };
    }
}
