package io.candor.core.decision;

import java.util.ArrayList;
import java.util.List;

import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.Stance;
import io.candor.core.matching.Verdict;
import io.candor.core.matching.Wording;

/** A question and a candidate side by side, each text taken apart once for all guards. */
public final class GuardCase {

    private final Candidate candidate;
    private final Phrase question;
    private final Phrase wording;
    private final Phrase title;
    private final Phrase statement;
    private final Phrase vouched;

    public GuardCase(String question, Candidate candidate) {
        this.candidate = candidate;
        ApprovedAnswer a = candidate.answer();
        this.question = Phrase.of(Examples.removedFrom(question));
        this.wording = Phrase.of(candidate.wording().text());
        this.title = Phrase.of(a.title());
        this.statement = Phrase.of(List.of(a.text(), a.shortText()));
        List<String> asked = new ArrayList<>();
        asked.add(candidate.wording().text());
        for (Wording w : a.wordings()) {
            if (w.stance() == candidate.wording().stance()) {
                asked.add(w.text());
            }
        }
        this.vouched = Phrase.of(asked);
    }

    Candidate candidate() {
        return candidate;
    }

    ApprovedAnswer answer() {
        return candidate.answer();
    }

    /** What is asked, without the examples it gives. */
    Phrase question() {
        return question;
    }

    /** The wording that matched. */
    Phrase wording() {
        return wording;
    }

    /** All wordings of the matched one's stance: what the approver vouched for with this verdict. */
    Phrase vouched() {
        return vouched;
    }

    Phrase title() {
        return title;
    }

    /** What would be said: text and short text. */
    Phrase statement() {
        return statement;
    }

    /** The verdict to the question, the stance of the matched wording taken into account; none where it asks for a fact. */
    Verdict verdict() {
        if (QuestionForm.of(question) == QuestionForm.FACT) {
            return Verdict.NONE;
        }
        Verdict v = candidate.answer().verdict();
        return candidate.wording().stance() == Stance.INVERTED ? v.inverted() : v;
    }

    /** Whether question and wording say the same in the same words, form and politeness aside. */
    boolean sameWords() {
        return Wordings.same(question, wording);
    }
}
