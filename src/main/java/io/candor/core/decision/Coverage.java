package io.candor.core.decision;

import io.candor.core.matching.Verdict;

/** Whether one answer replies to a part of a question: by a wording it was approved under, or by what it says. */
final class Coverage {

    private Coverage() {
    }

    static boolean of(Clause clause, GuardCase answer) {
        Phrase asked = Phrase.of(Examples.removedFrom(clause.text()));
        if (within(asked, answer.vouched()) || within(asked, answer.title())) {
            return true;
        }
        boolean verdictCarries = QuestionForm.of(asked).takesVerdict() && answer.verdict() != Verdict.NONE;
        return answer.statement().sentences().stream()
                // "Keys are not customer-managed" has the words, and says no where the answer as a whole says yes.
                .filter(s -> !verdictCarries || Negation.denies(s) == (answer.verdict() == Verdict.NO))
                .anyMatch(s -> within(asked, s));
    }

    private static boolean within(Phrase asked, Phrase text) {
        return asked.concepts().missingFrom(text.concepts()).stream().allMatch(Vocabulary.ENGLISH::isLight);
    }
}
