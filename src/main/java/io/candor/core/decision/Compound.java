package io.candor.core.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.candor.core.decision.Decision.Fill;
import io.candor.core.decision.Decision.Suggest;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Verdict;

/**
 * Composes one reply from the decisions on the parts of a question, in the order of the parts. Filled only where every
 * part would be filled by itself and all say the same.
 */
final class Compound {

    private final List<Clause> clauses;
    private final List<Decision> decisions;

    /** @param decisions one for each clause, in order */
    Compound(List<Clause> clauses, List<Decision> decisions) {
        this.clauses = clauses;
        this.decisions = decisions;
    }

    boolean coversAll() {
        return decisions.stream().allMatch(Fill.class::isInstance);
    }

    boolean coversAny() {
        return decisions.stream().anyMatch(Fill.class::isInstance);
    }

    Decision decision() {
        List<String> uncovered = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!(decisions.get(i) instanceof Fill)) {
                uncovered.add(clauses.get(i).text());
            }
        }
        if (!uncovered.isEmpty()) {
            return new Suggest(reply(Verdict.NONE), confidence(), new Reason(ReasonCode.CLAUSE_UNCOVERED,
                    "no approved answer is certain for: " + quoted(uncovered)), findings());
        }
        Set<Verdict> verdicts = verdicts();
        if (verdicts.size() > 1) {
            return new Suggest(reply(Verdict.NONE), confidence(),
                    new Reason(ReasonCode.CLAUSES_DIFFER, "the parts get different replies: " + differences()),
                    List.of());
        }
        return new Fill(reply(verdicts.isEmpty() ? Verdict.NONE : verdicts.iterator().next()), confidence(),
                new Reason(ReasonCode.EVERY_CLAUSE_COVERED, "each of the " + clauses.size()
                        + " parts has an approved answer: " + quoted(clauses.stream().map(Clause::text).toList())));
    }

    /** What the parts that want a verdict get; a description in place of one counts as a reply of its own. */
    private Set<Verdict> verdicts() {
        Set<Verdict> out = EnumSet.noneOf(Verdict.class);
        for (int i = 0; i < clauses.size(); i++) {
            if (QuestionForm.of(Phrase.of(clauses.get(i).text())).takesVerdict()) {
                out.add(((Fill) decisions.get(i)).reply().verdict());
            }
        }
        return out;
    }

    private Reply reply(Verdict verdict) {
        Set<ApprovedAnswer> sources = new LinkedHashSet<>();
        fills().forEach(f -> sources.addAll(f.reply().sources()));
        String text = sources.stream().map(ApprovedAnswer::text).collect(Collectors.joining("\n\n"));
        return new Reply(verdict, text, List.copyOf(sources), List.of());
    }

    private double confidence() {
        return fills().stream().mapToDouble(Fill::confidence).min().orElse(0);
    }

    private List<GuardFinding> findings() {
        return decisions.stream().flatMap(d -> d.findings().stream()).distinct().toList();
    }

    private List<Fill> fills() {
        return decisions.stream().filter(Fill.class::isInstance).map(Fill.class::cast).toList();
    }

    private String differences() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            out.add(((Fill) decisions.get(i)).reply().verdict().slug() + " to “" + clauses.get(i).text() + "”");
        }
        return String.join(", ", out);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(t -> "“" + t + "”").collect(Collectors.joining(", "));
    }
}
