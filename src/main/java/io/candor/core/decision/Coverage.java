package io.candor.core.decision;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.candor.core.matching.Verdict;

/** Whether one answer replies to a part of a question: by a wording it was approved under, or by what it says. */
final class Coverage {

    private static final int FEW = 2;
    private static final Pattern QUESTION_WORD = Cues.of("""
            how (?:long|often|many|much|frequently|quickly|soon)
            how
            where
            when
            who
            whom
            why""");

    private Coverage() {
    }

    static boolean of(Clause clause, GuardCase answer) {
        Phrase asked = Phrase.of(Examples.removedFrom(clause.text()));
        boolean vouched = answer.reading().wordings().stream()
                .filter(w -> w.stance() == answer.stance())
                .anyMatch(w -> within(asked, w.text()));
        if (vouched || within(asked, answer.title())) {
            return true;
        }
        boolean verdictCarries = QuestionForm.of(asked).takesVerdict() && answer.verdict() != Verdict.NONE;
        return answer.statement().sentences().stream()
                // "Keys are not customer-managed" has the words, and says no where the answer as a whole says yes.
                .filter(s -> !verdictCarries || Negation.denies(s) == (answer.verdict() == Verdict.NO))
                .anyMatch(s -> within(asked, s));
    }

    /**
     * In a part of few words each one tells: "how rights are assigned" is not covered by "rights", and in a part of one
     * the question word does: "where do backups go" is not covered by "how long are backups kept".
     */
    private static boolean within(Phrase asked, Phrase text) {
        List<String> missing = asked.concepts().missingFrom(text.concepts());
        if (asked.concepts().size() < FEW && !questionWord(asked).equals(questionWord(text))) {
            return false;
        }
        return missing.isEmpty()
                || asked.concepts().size() > FEW && missing.stream().allMatch(Vocabulary.ENGLISH::isLight);
    }

    /** The first that asks for a place, a time, a person, a measure, a manner or a reason; empty where none does. */
    private static String questionWord(Phrase p) {
        Matcher m = QUESTION_WORD.matcher(p.text());
        return m.find() ? m.group() : "";
    }
}
