package io.candor.core.decision;

import java.util.List;
import java.util.Optional;

import io.candor.core.matching.Candidate;

/** Whether the runner-up fits about as well and would say something else. */
final class TwoAnswers {

    /** Above this share of common words two texts say the same thing. */
    private static final double SAME_TEXT = 0.8;

    private final Readings readings;
    private final double margin;

    TwoAnswers(Readings readings, double margin) {
        this.readings = readings;
        this.margin = margin;
    }

    Optional<Reason> find(Phrase question, List<Candidate> candidates) {
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

    private boolean sameReply(Phrase question, Candidate a, Candidate b) {
        GuardCase x = readings.of(question, a);
        GuardCase y = readings.of(question, b);
        return x.verdict() == y.verdict()
                && x.statement().concepts().overlap(y.statement().concepts()) >= SAME_TEXT;
    }
}
