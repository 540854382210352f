package io.candor.core.decision;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import io.candor.core.decision.Decision.Fill;
import io.candor.core.decision.Decision.Open;
import io.candor.core.decision.Decision.Suggest;
import io.candor.core.decision.GuardFinding.Severity;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.Verdict;

/** Which answer fits, before anyone asks where it is to be written. */
final class Judgement {

    private final DecisionSettings settings;
    private final Guards guards;

    Judgement(DecisionSettings settings, Guards guards) {
        this.settings = settings;
        this.guards = guards;
    }

    Decision of(MatchQuery question, List<Candidate> candidates, Function<MatchQuery, List<Candidate>> search) {
        if (DealDetail.asks(question.text())) {
            return new Open(Reason.of(ReasonCode.NOT_A_VENDOR_FACT), List.of());
        }
        if (candidates.isEmpty() || candidates.getFirst().confidence() < settings.suggestThreshold()) {
            return new Open(notInBank(candidates), List.of());
        }
        Candidate best = candidates.getFirst();
        GuardCase c = new GuardCase(question.text(), best);
        List<GuardFinding> findings = guards.check(c);
        Reply reply = reply(c, findings);
        if (!findings.isEmpty()) {
            return new Suggest(reply, best.confidence(),
                    new Reason(ReasonCode.GUARD, findings.getFirst().text()), findings);
        }
        if (best.confidence() < settings.fillThreshold()) {
            return new Suggest(reply, best.confidence(), belowThreshold(best), List.of());
        }
        return TwoAnswers.find(question.text(), candidates, settings.twoAnswersMargin())
                .<Decision> map(reason -> new Suggest(reply, best.confidence(), reason, List.of()))
                .orElseGet(() -> new Fill(reply, best.confidence(), confident(best)));
    }

    private static Reply reply(GuardCase c, List<GuardFinding> findings) {
        boolean contradicted = findings.stream().anyMatch(f -> f.severity() == Severity.CONTRADICTION);
        return new Reply(contradicted ? Verdict.NONE : c.verdict(), c.answer().text(), List.of(c.answer()), List.of());
    }

    private static Reason notInBank(List<Candidate> candidates) {
        return candidates.isEmpty() ? Reason.of(ReasonCode.NOT_IN_BANK)
                : new Reason(ReasonCode.NOT_IN_BANK, "nothing in the approved bank answers this; the nearest, “"
                        + candidates.getFirst().answer().title() + "”, does so with a probability of "
                        + percent(candidates.getFirst().confidence()));
    }

    private Reason belowThreshold(Candidate best) {
        return new Reason(ReasonCode.BELOW_THRESHOLD, "“" + best.answer().title() + "” answers this with a probability of "
                + percent(best.confidence()) + "; " + percent(settings.fillThreshold()) + " are needed to fill it in");
    }

    private static Reason confident(Candidate best) {
        return new Reason(ReasonCode.CONFIDENT, "asked as “" + best.wording().text() + "”, probability "
                + percent(best.confidence()));
    }

    static String percent(double probability) {
        return String.format(Locale.ROOT, "%.0f %%", Math.floor(probability * 100));
    }
}
