package io.candor.core.decision;

import java.util.List;
import java.util.Optional;

import io.candor.core.matching.Candidate;
import io.candor.core.matching.Verdict;

/** Whether the runner-up fits about as well and would say something else. */
final class TwoAnswers {

    /** Above this share of common words two texts say the same thing. */
    private static final double SAME_TEXT = 0.8;

    private TwoAnswers() {
    }

    static Optional<Reason> find(String question, List<Candidate> candidates, double margin) {
        if (candidates.size() < 2) {
            return Optional.empty();
        }
        Candidate first = candidates.get(0);
        Candidate second = candidates.get(1);
        if (first.confidence() - second.confidence() >= margin || sameReply(question, first, second)) {
            return Optional.empty();
        }
        return Optional.of(new Reason(ReasonCode.TWO_ANSWERS_FIT, "“" + first.answer().title() + "” and “"
                + second.answer().title() + "” fit almost equally well and say different things"));
    }

    private static boolean sameReply(String question, Candidate a, Candidate b) {
        GuardCase x = new GuardCase(question, a);
        GuardCase y = new GuardCase(question, b);
        Verdict v = x.verdict();
        return v == y.verdict() && x.statement().concepts().overlap(y.statement().concepts()) >= SAME_TEXT;
    }
}
