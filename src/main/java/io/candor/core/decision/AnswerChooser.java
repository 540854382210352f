package io.candor.core.decision;

import java.util.List;
import java.util.function.Function;

import io.candor.core.layout.AskedQuestion;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.Verdict;

/**
 * Decides which approved answer a question gets, what exactly is written, or why nothing is. Without a clock and
 * without memory of what it decided: the same question and candidates give the same decision. Safe for use by several
 * threads.
 *
 * <p>Candidates are the approved answers that may be said to this customer today, best first; whoever searches has
 * applied the {@link io.candor.core.matching.SearchScope}.
 */
public final class AnswerChooser {

    private final Judgement judgement;
    private final ReplyWriter writer = new ReplyWriter();

    public AnswerChooser(DecisionSettings settings) {
        this(settings, Voices.shipped(), Guards.all());
    }

    AnswerChooser(DecisionSettings settings, Voices voices, Guards guards) {
        this.judgement = new Judgement(settings, voices, guards);
    }

    /**
     * For a question in a workbook: the reply carries the cells as they would be written.
     *
     * @param candidates for the whole question, best first
     * @param search finds candidates for a part of a compound question, in the same scope; called only when no single
     *        answer covers all parts
     */
    public Decision choose(AskedQuestion question, List<Candidate> candidates,
            Function<MatchQuery, List<Candidate>> search) {
        boolean verdictWanted = question.slot().verdict().isPresent() || !question.slot().ticks().isEmpty();
        Decision decision = judgement.of(new MatchQuery(question.text(), question.section(), question.id()),
                verdictWanted, candidates, search);
        return writer.write(question, decision);
    }

    /** For a question that stands in no workbook: the reply has no edits. */
    public Decision choose(MatchQuery question, List<Candidate> candidates,
            Function<MatchQuery, List<Candidate>> search) {
        return judgement.of(question, true, candidates, search);
    }

    /**
     * The reply of a candidate that a person picks, laid out over the question's cells. No guard is asked: the person
     * has seen what they found.
     */
    public SlotText reply(AskedQuestion question, Candidate candidate) {
        GuardCase c = new GuardCase(question.text(), candidate);
        return SlotText.of(question,
                new Reply(judgement.verdict(c), c.answer().text(), List.of(c.answer()), List.of()));
    }

    /** A person's own reply laid out over the question's cells. */
    public SlotText reply(AskedQuestion question, Verdict verdict, String text) {
        return SlotText.of(question, new Reply(verdict, text, List.of(), List.of()));
    }
}
