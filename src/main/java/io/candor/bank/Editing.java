package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.Panache;

/** Writes new revisions; each needs an approval of its own. */
@ApplicationScoped
class Editing {

    @Inject
    AnswerChange change;
    @Inject
    BankComparison comparison;
    @Inject
    ReviewCycle cycle;
    @Inject
    Clock clock;

    /** @param key null to make one of the title */
    AnswerDetail create(String collection, String key, AnswerContent given, String author, String note) {
        AnswerContent content = checked(collection, given);
        return change.commit(() -> {
            if (AnswerCollection.findById(collection) == null) {
                throw Problems.notFound("collection " + collection);
            }
            TakenWordings.check(collection, null, content);
            Answer answer = begin(collection, key == null ? freeKey(collection, content.title()) : key, content, author,
                    note, clock.instant());
            Panache.flush();
            return AnswerDetail.of(answer).withFindings(comparison.around(answer));
        });
    }

    /** Within a change of the bank: a new answer, a draft with its first revision. */
    static Answer begin(String collection, String key, AnswerContent content, String author, String note,
            Instant now) {
        if (Answer.byKey(collection, key).isPresent()) {
            throw Problems.conflict("key-taken", "There is one already",
                    "There is an answer " + collection + "/" + key + " already; choose another key.");
        }
        Answer answer = Answer.begin(collection, key, Answer.nextPosition(collection), content, now);
        write(answer, content, author, note, now);
        AnswerEvent.record(answer, "create", author, note, now);
        BankChange.record(answer.id, now);
        return answer;
    }

    /** What it duplicates or contradicts is told at once; only an approval is stopped by it. */
    AnswerDetail edit(AnswerKey key, String ifMatch, AnswerContent given, String author, String note) {
        AnswerContent content = checked(key.collection(), given);
        List<Finding> found = new ArrayList<>();
        return change.run(key, ifMatch, new Act(AnswerAction.EDIT, author, note), (answer, now) -> {
            TakenWordings.check(key.collection(), answer.id, content);
            write(answer, content, author, note, now);
            found.addAll(comparison.around(answer));
        }).withFindings(found);
    }

    /** Drops a revision that waits on top of the approved one. It stays in the history. */
    AnswerDetail discard(AnswerKey key, String ifMatch, String who, String reason) {
        return change.run(key, ifMatch, new Act(AnswerAction.DISCARD, who, reason), (answer, now) -> answer
                .discard(Revision.of(answer.id, answer.approvedRevision).orElseThrow().content, now));
    }

    static Revision write(Answer answer, AnswerContent content, String author, String note, Instant now) {
        Revision revision = answer.revise(content, author, now);
        revision.note = note;
        revision.persist();
        return revision;
    }

    private AnswerContent checked(String collection, AnswerContent given) {
        AnswerContent content = ContentCheck.checked(given);
        return content.reviewBy() == null ? content.withReviewBy(cycle.next(collection, content.domain())) : content;
    }

    private static String freeKey(String collection, String title) {
        String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "answer" : slug.substring(0, Math.min(70, slug.length())).replaceAll("-$", "");
        String key = base;
        for (int i = 2; Answer.byKey(collection, key).isPresent(); i++) {
            key = base + "-" + i;
        }
        return key;
    }
}
