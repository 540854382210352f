package io.candor.core.decision;

import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.Stance;
import io.candor.core.matching.Verdict;

/** A question and a candidate side by side, each text taken apart once for all guards. */
public final class GuardCase {

    private final Phrase question;
    private final Candidate candidate;
    private final Reading reading;
    private final Phrase wording;
    private final Verdict verdict;

    public GuardCase(String question, Candidate candidate) {
        this(asked(question), candidate, Reading.of(candidate.answer()));
    }

    GuardCase(Phrase question, Candidate candidate, Reading reading) {
        this.question = question;
        this.candidate = candidate;
        this.reading = reading;
        this.wording = Phrase.of(candidate.wording().text());
        this.verdict = verdict(question, candidate);
    }

    /** What is asked, without the examples it gives. */
    static Phrase asked(String question) {
        return Phrase.of(Examples.removedFrom(question));
    }

    private static Verdict verdict(Phrase question, Candidate candidate) {
        Verdict v = candidate.answer().verdict();
        return QuestionForm.of(question) == QuestionForm.FACT
                ? Verdict.NONE
                : candidate.wording().stance() == Stance.INVERTED ? v.inverted() : v;
    }

    Phrase question() {
        return question;
    }

    Stance stance() {
        return candidate.wording().stance();
    }

    ApprovedAnswer answer() {
        return candidate.answer();
    }

    Reading reading() {
        return reading;
    }

    /** The wording that matched; the title where the answer has no wording. */
    Phrase wording() {
        return wording;
    }

    /** All wordings of the matched one's stance: what the approver vouched for with this verdict. */
    Phrase vouched() {
        Phrase vouched = reading.vouched().get(stance());
        return vouched.isEmpty() ? wording : vouched;
    }

    Phrase title() {
        return reading.title();
    }

    /** What would be said: text and short text. */
    Phrase statement() {
        return reading.statement();
    }

    /** The verdict to the question, in the stance of the matched wording; none where the question asks for a fact. */
    Verdict verdict() {
        return verdict;
    }

    /** Whether question and wording say the same in the same words, form and politeness aside. */
    boolean sameWords() {
        return Wordings.same(question, wording);
    }
}
