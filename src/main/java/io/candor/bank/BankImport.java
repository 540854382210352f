package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes bank files into the database: idempotent by key and content digest, so that every start may do it. */
@ApplicationScoped
public class BankImport {

    @Inject
    Clock clock;

    /**
     * What an import did.
     *
     * @param added answers that were not there
     * @param revised answers whose content differs: a new revision each
     * @param unchanged answers that were there with the same content
     */
    public record Result(int added, int revised, int unchanged) {
    }

    /** All of it or nothing. */
    @Transactional
    public Result run(BankReading reading) {
        BankChange.lockWrites();
        int added = 0;
        int revised = 0;
        int unchanged = 0;
        for (FiledCollection filed : reading.collections()) {
            collection(filed);
            Map<String, Answer> known = new HashMap<>();
            Answer.ofCollection(filed.key()).forEach(a -> known.put(a.key, a));
            int position = 0;
            for (FiledAnswer each : filed.answers()) {
                Answer answer = known.get(each.key());
                if (answer == null) {
                    add(filed.key(), each, position);
                    added++;
                } else if (revise(answer, each)) {
                    revised++;
                } else {
                    unchanged++;
                }
                position++;
            }
        }
        return new Result(added, revised, unchanged);
    }

    private static void collection(FiledCollection filed) {
        AnswerCollection collection = AnswerCollection.findById(filed.key());
        boolean isNew = collection == null;
        if (isNew) {
            collection = new AnswerCollection();
            collection.key = filed.key();
        }
        collection.update(filed);
        if (isNew) {
            collection.persist();
        }
    }

    private void add(String collection, FiledAnswer filed, int position) {
        Instant now = clock.instant();
        Answer answer = Answer.begin(collection, filed.key(), position, filed.content(), now);
        Revision first = answer.revise(filed.content(), filed.author(), now);
        keep(answer, first, filed);
    }

    /** Whether the file says something new; a state that people changed on the server stays. */
    private boolean revise(Answer answer, FiledAnswer filed) {
        Revision latest = Revision.of(answer.id, answer.latestRevision).orElseThrow();
        if (latest.digest.equals(filed.content().digest().hex())) {
            return false;
        }
        if (Revision.count("answerId = ?1 and digest = ?2", answer.id, filed.content().digest().hex()) > 0) {
            // The file is older than what the server has: an earlier revision is not brought back by a restart.
            return false;
        }
        keep(answer, answer.revise(filed.content(), filed.author(), clock.instant()), filed);
        return true;
    }

    private void keep(Answer answer, Revision revision, FiledAnswer filed) {
        // What was retired here was retired for a reason: a file's approval does not bring it back by itself.
        if (filed.approved() && answer.state != AnswerState.RETIRED) {
            revision.approve(filed.approvedBy(), filed.approvedOn());
            answer.approve(revision);
        }
        revision.note = "from a bank file";
        revision.persist();
        Instant now = clock.instant();
        AnswerEvent.record(answer, "import", filed.approved() ? filed.approvedBy() : filed.author(), null, now);
        BankChange.record(answer.id, now);
    }
}
