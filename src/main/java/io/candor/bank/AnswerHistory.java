package io.candor.bank;

import java.time.Instant;
import java.util.List;

/** All revisions of an answer with their content, and who did what, when and why; oldest first. */
public record AnswerHistory(String id, List<RevisionView> revisions, List<Event> events) {

    /**
     * @param revision the revision it was about
     * @param state where the work on the answer stood afterwards
     */
    public record Event(Instant at, String who, String action, int revision, AnswerState state, String reason) {
    }

    static AnswerHistory of(Answer answer) {
        return new AnswerHistory(answer.fullKey(), Revision.all(answer.id).stream().map(RevisionView::of).toList(),
                AnswerEvent.of(answer.id).stream()
                        .map(e -> new Event(e.at, e.who, e.action, e.revision, e.state, e.reason)).toList());
    }
}
