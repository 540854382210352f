package io.candor.core.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.candor.core.decision.Decision.Fill;
import io.candor.core.decision.Decision.Open;
import io.candor.core.decision.Decision.Suggest;
import io.candor.core.decision.GuardFinding.Severity;
import io.candor.core.decision.Voices.Derived;
import io.candor.core.decision.Voices.Heard;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.Verdict;

/** Which answer fits, and which verdict the question gets, before anyone asks where it is to be written. */
final class Judgement {

    /** So many of the best candidates are heard: the right one is among them in 95 of 100 cases. */
    private static final int HEARD = 3;
    /** Below this the nearest answer is not worth naming as one that may do. */
    private static final double UNLIKELY = 0.15;

    private final DecisionSettings settings;
    private final Voices voices;
    private final Guards guards;
    private final Readings readings = new Readings();

    Judgement(DecisionSettings settings, Voices voices, Guards guards) {
        this.settings = settings;
        this.voices = voices;
        this.guards = guards;
    }

    /** @param verdictWanted whether a cell waits for the verdict; else a text that surely answers is enough */
    Decision of(MatchQuery question, boolean verdictWanted, List<Candidate> candidates,
            Function<MatchQuery, List<Candidate>> search) {
        if (DealDetail.asks(question.text())) {
            return new Open(Reason.of(ReasonCode.NOT_A_VENDOR_FACT), List.of());
        }
        Decision whole = single(question.text(), verdictWanted, candidates);
        List<Clause> clauses = Clauses.split(question.text());
        if (clauses.size() == 1 || candidates.isEmpty()) {
            return whole;
        }
        List<Clause> uncovered = whole instanceof Fill f ? uncovered(clauses, f, candidates) : clauses;
        if (uncovered.isEmpty()) {
            return whole;
        }
        Compound parts = new Compound(clauses, clauses.stream()
                .map(c -> new MatchQuery(c.query(), question.section(), ""))
                .map(q -> single(q.text(), verdictWanted, search.apply(q)))
                .toList());
        // One answer that probably covers all is shown before one that is put together from parts.
        if (parts.coversAll() || whole instanceof Open && parts.coversAny()) {
            return parts.decision();
        }
        return whole instanceof Fill f ? partly(f, uncovered) : whole;
    }

    private static List<Clause> uncovered(List<Clause> clauses, Fill fill, List<Candidate> candidates) {
        GuardCase c = candidates.stream().filter(x -> x.answer().equals(fill.reply().sources().getFirst())).findFirst()
                .map(x -> new GuardCase(clauses.getFirst().text(), x)).orElseThrow();
        return fill.confidence() >= Voices.CERTAIN
                ? List.of()
                : clauses.stream().filter(clause -> !Coverage.of(clause, c)).toList();
    }

    /** The answer says much of what is asked; a person sees to the rest and to the verdict. */
    private static Decision partly(Fill whole, List<Clause> uncovered) {
        Reply said = whole.reply();
        return new Suggest(new Reply(Verdict.NONE, said.text(), said.sources(), List.of()), whole.confidence(),
                new Reason(ReasonCode.CLAUSE_UNCOVERED, "no approved answer is certain for: " + uncovered.stream()
                        .map(c -> "“" + c.text() + "”").collect(Collectors.joining(", "))),
                List.of());
    }

    /** The verdict of a candidate that a person picks: what is likely enough to be shown, else none. */
    Verdict verdict(GuardCase c) {
        Derived derived = voices.verdict(c);
        return derived.sure() >= settings.verdictThreshold() ? derived.verdict() : Verdict.NONE;
    }

    private Decision single(String question, boolean verdictWanted, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return new Open(Reason.of(ReasonCode.NOT_IN_BANK), List.of());
        }
        Phrase asked = GuardCase.asked(question);
        List<GuardCase> near = candidates.stream().limit(HEARD).map(c -> readings.of(question, asked, c)).toList();
        List<Heard> heard = near.stream().map(c -> voices.hear(c, near))
                .sorted(Comparator.comparingDouble(Heard::whole).reversed()).toList();
        Heard best = heard.getFirst();
        if (best.whole() < settings.suggestThreshold()) {
            return new Open(nothingLikely(best), List.of());
        }
        Derived derived = voices.verdict(best.c());
        GuardCase c = best.c().saying(derived.verdict());
        List<GuardFinding> exact = guards.exact(c);
        boolean contradicted = exact.stream().anyMatch(f -> f.severity() == Severity.CONTRADICTION);
        double sure = contradicted ? 0 : derived.sure();
        // Of a description the text is all there is to send; a verdict that is not sure is left out of it.
        boolean described = !verdictWanted || c.approved() == Verdict.NONE
                && (asked.quantities().isEmpty() || !QuestionForm.of(asked).takesVerdict());
        double needed = described && sure < settings.fillThreshold() ? 1 : sure;
        double confidence = best.whole() * needed;
        Verdict shown = sure >= (described ? settings.fillThreshold() : settings.verdictThreshold())
                ? derived.verdict()
                : Verdict.NONE;
        Reply reply = new Reply(shown, c.answer().text(), List.of(c.answer()), List.of());
        if (exact.isEmpty() && confidence >= settings.fillThreshold() && !tied(heard)) {
            return new Fill(reply, confidence, confident(best, confidence));
        }
        List<GuardFinding> findings = Stream.concat(exact.stream(), guards.doubts(c).stream()).toList();
        return new Suggest(reply, best.whole() * sure, why(best, sure, heard, findings), findings);
    }

    /** "How long" is asked, and of two answers only the less likely one was approved for a "how long". */
    private static boolean asksAsTheOther(GuardCase best, GuardCase other) {
        return AnswerSigns.WH.matcher(best.question().text()).results().map(m -> m.group()).limit(1)
                .anyMatch(w -> !best.vouched().text().contains(w) && other.vouched().text().contains(w));
    }

    /** Whether the runner-up fits about as well and would say something else. */
    private boolean tied(List<Heard> heard) {
        return heard.size() > 1 && (heard.get(0).whole() - heard.get(1).whole() < settings.twoAnswersMargin()
                || asksAsTheOther(heard.get(0).c(), heard.get(1).c()))
                && !(heard.get(0).c().answer().text().equals(heard.get(1).c().answer().text())
                        && heard.get(0).c().approved() == heard.get(1).c().approved());
    }

    private Reason why(Heard best, double sure, List<Heard> heard, List<GuardFinding> findings) {
        if (!findings.isEmpty()) {
            return new Reason(ReasonCode.GUARD, findings.getFirst().text());
        }
        if (tied(heard)) {
            return new Reason(ReasonCode.TWO_ANSWERS_FIT, title(heard.get(0)) + " and " + title(heard.get(1))
                    + " fit almost equally well and say different things");
        }
        if (sure < settings.verdictThreshold()) {
            return new Reason(ReasonCode.VERDICT_OPEN, title(best) + " probably answers this ("
                    + percent(best.whole()) + "); whether it makes a yes or a no is for you to say");
        }
        return new Reason(ReasonCode.BELOW_THRESHOLD, best.part() > 1 - best.whole() - best.part()
                ? title(best) + " may answer only a part of the question (all of it: " + percent(best.whole()) + ")"
                : title(best) + " probably answers this (" + percent(best.whole() * sure) + "); "
                        + percent(settings.fillThreshold()) + " are needed to fill it in");
    }

    private static Reason nothingLikely(Heard best) {
        return best.whole() + best.part() < UNLIKELY
                ? new Reason(ReasonCode.NOT_IN_BANK,
                        "nothing in the approved bank seems to answer this; the nearest is " + title(best))
                : new Reason(ReasonCode.BELOW_THRESHOLD, best.part() > best.whole()
                        ? title(best) + " is about this, but probably does not answer all of it"
                        : title(best) + " may answer this (" + percent(best.whole()) + "), too unlikely to suggest it");
    }

    private static Reason confident(Heard best, double confidence) {
        return new Reason(ReasonCode.CONFIDENT, "asked as “" + best.c().wordingText() + "”, probability "
                + percent(confidence));
    }

    private static String title(Heard heard) {
        return "“" + heard.c().answer().title() + "”";
    }

    static String percent(double probability) {
        return String.format(Locale.ROOT, "%.0f %%", Math.floor(probability * 100));
    }
}
