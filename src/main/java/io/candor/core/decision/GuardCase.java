package io.candor.core.decision;

import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.Stance;
import io.candor.core.matching.Verdict;
import io.candor.core.matching.Why;

/** A question and a candidate side by side, each text taken apart once for all guards. */
public final class GuardCase {

    private final String asked;
    private final Phrase question;
    private final Candidate candidate;
    private final Reading reading;
    private final Phrase wording;
    private final Verdict verdict;

    public GuardCase(String question, Candidate candidate) {
        this(question, asked(question), candidate, Reading.of(candidate.answer()));
    }

    private GuardCase(String asked, Phrase question, Candidate candidate, Reading reading, Verdict verdict) {
        this.asked = asked;
        this.question = question;
        this.candidate = candidate;
        this.reading = reading;
        this.wording = Phrase.of(candidate.wording().text());
        this.verdict = verdict;
    }

    GuardCase(String asked, Phrase question, Candidate candidate, Reading reading) {
        this(asked, question, candidate, reading, approved(candidate));
    }

    /** The same with the verdict that the question would get. */
    GuardCase saying(Verdict said) {
        return new GuardCase(asked, question, candidate, reading, said);
    }

    private static Verdict approved(Candidate candidate) {
        Verdict v = candidate.answer().verdict();
        return candidate.wording().stance() == Stance.INVERTED ? v.inverted() : v;
    }

    /** What is asked, without the examples it gives. */
    static Phrase asked(String question) {
        return Phrase.of(Examples.removedFrom(question));
    }

    /** The question in the customer's own spelling. */
    String asked() {
        return asked;
    }

    Phrase question() {
        return question;
    }

    /** What ranking makes of the candidate: a probability, and how it came about. */
    double confidence() {
        return candidate.confidence();
    }

    Why why() {
        return candidate.why();
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

    /** As the bank spells it, for people. */
    String wordingText() {
        return candidate.wording().text();
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

    /** The answer's own verdict, in the stance of the matched wording. */
    Verdict approved() {
        return approved(candidate);
    }

    /** The verdict that the question would get; the answer's own until another is derived. */
    Verdict verdict() {
        return verdict;
    }

    /** Whether question and wording say the same in the same words, form and politeness aside. */
    boolean sameWords() {
        return Wordings.same(question, wording);
    }
}
