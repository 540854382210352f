package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.bank.DraftPlan.Outcome;

/** Carries a plan out: new drafts, and draft revisions of the answers that take a wording. Nothing of it is said yet. */
@ApplicationScoped
class DraftTaking {

    @Inject
    AnswerChange change;
    @Inject
    ReviewCycle cycle;
    @Inject
    Clock clock;

    /** All rows or none; a row that another change has overtaken is left out and says so. */
    List<DraftPlan.Row> take(String collection, List<DraftPlan.Row> plan, String author, String note) {
        return change.commit(() -> {
            Set<String> keys = new HashSet<>(Answer.ofCollection(collection).stream().map(a -> a.key).toList());
            List<DraftPlan.Row> done = new ArrayList<>();
            for (DraftPlan.Row row : plan) {
                done.add(switch (row.outcome()) {
                    case DRAFT -> draft(collection, row, keys, author, note);
                    case WORDING -> wording(row, author, note);
                    case KNOWN, LEFT_OUT -> row;
                });
            }
            return done;
        });
    }

    private DraftPlan.Row draft(String collection, DraftPlan.Row row, Set<String> keys, String author, String note) {
        AnswerContent content = row.content().reviewBy() != null
                ? row.content()
                : row.content().withReviewBy(cycle.next(collection, row.content().domain()));
        String key = DraftTitle.key(content.title(), keys);
        Editing.begin(collection, key, content, author, note, clock.instant());
        return row.as(Outcome.DRAFT, collection + "/" + key, null);
    }

    private DraftPlan.Row wording(DraftPlan.Row row, String author, String note) {
        int slash = row.answer().indexOf('/');
        Answer answer = Answer.byKey(row.answer().substring(0, slash), row.answer().substring(slash + 1)).orElseThrow();
        if (!AnswerAction.EDIT.allowed(answer)) {
            return row.as(Outcome.LEFT_OUT, row.answer(),
                    row.answer() + " is " + answer.stage().slug() + " and takes no wording now");
        }
        Instant now = clock.instant();
        AnswerContent content = Revision.of(answer.id, answer.currentRevision()).orElseThrow().content;
        List<AnswerContent.FiledWording> wordings = new ArrayList<>(content.wordings());
        wordings.add(row.content().wordings().getFirst());
        Editing.write(answer, content.withWordings(wordings), author, note, now);
        AnswerEvent.record(answer, AnswerAction.EDIT.slug(), author, note, now);
        BankChange.record(answer.id, now);
        return row;
    }
}
