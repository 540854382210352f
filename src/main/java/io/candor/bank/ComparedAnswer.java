package io.candor.bank;

import java.util.List;

import io.candor.core.decision.Statement;
import io.candor.core.decision.WordingSense;
import io.candor.core.matching.Verdict;

/**
 * A revision of an answer, taken apart once to be held against others.
 *
 * @param answerId 0 for one that is not saved yet
 * @param said whether it is what customers are told today
 */
record ComparedAnswer(long answerId, String id, boolean said, String digest, AnswerContent content,
        List<WordingSense> senses, Statement statement) {

    static ComparedAnswer of(long answerId, String id, boolean said, AnswerContent content) {
        String says = content.shortText() == null ? content.text() : content.shortText() + " . " + content.text();
        return new ComparedAnswer(answerId, id, said, content.digest().hex(), content,
                content.wordings().stream().map(w -> WordingSense.of(w.text())).toList(), Statement.of(says));
    }

    static ComparedAnswer of(Answer answer, Revision revision) {
        boolean said = answer.state == AnswerState.APPROVED && answer.approvedRevision == revision.number;
        return of(answer.id, answer.fullKey(), said, revision.content);
    }

    String wording(int place) {
        return content.wordings().get(place).text();
    }

    /** What it says to that wording. */
    Verdict verdict(int place) {
        Verdict verdict = FiledAnswer.bySlug(Verdict.values(), content.verdict());
        return "inverted".equals(content.wordings().get(place).stance()) ? verdict.inverted() : verdict;
    }
}
