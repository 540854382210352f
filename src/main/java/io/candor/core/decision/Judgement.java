package io.candor.core.decision;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.candor.core.decision.Decision.Fill;
import io.candor.core.decision.Decision.Open;
import io.candor.core.decision.Decision.Suggest;
import io.candor.core.decision.GuardFinding.Severity;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.Verdict;

/** Which answer fits, before anyone asks where it is to be written. */
final class Judgement {

    /** What is less likely than this and says something else is no suggestion. */
    private static final double LIKELY = 0.5;

    private final DecisionSettings settings;
    private final Guards guards;
    private final Readings readings = new Readings();
    private final TwoAnswers twoAnswers;

    Judgement(DecisionSettings settings, Guards guards) {
        this.settings = settings;
        this.guards = guards;
        this.twoAnswers = new TwoAnswers(readings, settings.twoAnswersMargin());
    }

    Decision of(MatchQuery question, List<Candidate> candidates, Function<MatchQuery, List<Candidate>> search) {
        if (DealDetail.asks(question.text())) {
            return new Open(Reason.of(ReasonCode.NOT_A_VENDOR_FACT), List.of());
        }
        Decision whole = single(question.text(), candidates);
        List<Clause> clauses = Clauses.split(question.text());
        if (clauses.size() == 1 || candidates.isEmpty()) {
            return whole;
        }
        GuardCase best = readings.of(GuardCase.asked(question.text()), candidates.getFirst());
        if (best.sameWords() || whole instanceof Fill && clauses.stream().allMatch(c -> Coverage.of(c, best))) {
            return whole;
        }
        Compound parts = new Compound(clauses, clauses.stream()
                .map(c -> new MatchQuery(c.query(), question.section(), ""))
                .map(q -> single(q.text(), search.apply(q)))
                .toList());
        if (parts.coversAny()) {
            return parts.decision();
        }
        return whole instanceof Fill f ? uncovered(f, clauses, best) : whole;
    }

    /** The best answer replies to some of the question; a person sees to the rest and to the verdict. */
    private static Decision uncovered(Fill whole, List<Clause> clauses, GuardCase best) {
        Reply said = whole.reply();
        String left = clauses.stream().filter(c -> !Coverage.of(c, best)).map(c -> "“" + c.text() + "”")
                .collect(Collectors.joining(", "));
        return new Suggest(new Reply(Verdict.NONE, said.text(), said.sources(), List.of()), whole.confidence(),
                new Reason(ReasonCode.CLAUSE_UNCOVERED, "no approved answer is certain for: " + left), List.of());
    }

    private Decision single(String question, List<Candidate> candidates) {
        if (candidates.isEmpty() || candidates.getFirst().confidence() < settings.suggestThreshold()) {
            return new Open(notInBank(candidates), List.of());
        }
        Candidate best = candidates.getFirst();
        Phrase asked = GuardCase.asked(question);
        GuardCase c = readings.of(asked, best);
        List<GuardFinding> findings = guards.check(c);
        if (contradicted(findings) && best.confidence() < LIKELY) {
            return new Open(new Reason(ReasonCode.NOT_IN_BANK,
                    "nothing in the approved bank answers this; of the nearest,"
                            + " “" + best.answer().title() + "”: " + findings.getFirst().text()),
                    findings);
        }
        Reply reply = reply(c, findings);
        if (!findings.isEmpty()) {
            return new Suggest(reply, best.confidence(),
                    new Reason(ReasonCode.GUARD, findings.getFirst().text()), findings);
        }
        if (best.confidence() < settings.fillThreshold()) {
            return new Suggest(reply, best.confidence(), belowThreshold(best), List.of());
        }
        return twoAnswers.find(asked, candidates)
                .<Decision>map(reason -> new Suggest(reply, best.confidence(), reason, List.of()))
                .orElseGet(() -> new Fill(reply, best.confidence(), confident(best)));
    }

    private static Reply reply(GuardCase c, List<GuardFinding> findings) {
        Verdict verdict = contradicted(findings) ? Verdict.NONE : c.verdict();
        return new Reply(verdict, c.answer().text(), List.of(c.answer()), List.of());
    }

    private static boolean contradicted(List<GuardFinding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.CONTRADICTION);
    }

    private static Reason notInBank(List<Candidate> candidates) {
        return candidates.isEmpty()
                ? Reason.of(ReasonCode.NOT_IN_BANK)
                : new Reason(ReasonCode.NOT_IN_BANK, "nothing in the approved bank answers this; the nearest, “"
                        + candidates.getFirst().answer().title() + "”, does so with a probability of "
                        + percent(candidates.getFirst().confidence()));
    }

    private Reason belowThreshold(Candidate best) {
        return new Reason(ReasonCode.BELOW_THRESHOLD, "“" + best.answer().title()
                + "” answers this with a probability of "
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
