package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Takes bank files into the database: idempotent by key and content digest, so that every start may do it. */
@ApplicationScoped
public class BankImport {

    private static final String START = "bank files at start";

    private static final int PORTION = 100;
    /** Far more than a portion takes on a machine that is busy otherwise. */
    private static final int PORTION_SECONDS = 300;
    private static final int WHOLE_SECONDS = 1_800;

    @Inject
    Clock clock;
    @Inject
    Event<Approved> approved;

    /**
     * What an import did.
     *
     * @param added answers that were not there
     * @param revised answers whose content differs, a new revision each, or that the file retires
     * @param unchanged answers that stay as they are
     */
    public record Result(int added, int revised, int unchanged) {
    }

    /** What a file does to an answer. */
    enum Outcome {
        ADDED, REVISED, RETIRED,
        /** The file states an earlier revision: a restart does not bring it back. */
        KEPT, UNCHANGED;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @param answer null where there is none yet */
        static Outcome of(FiledAnswer filed, Answer answer) {
            if (answer == null) {
                return ADDED;
            }
            String digest = filed.content().digest().hex();
            if (Revision.count("answerId = ?1 and digest = ?2", answer.id, digest) == 0) {
                return REVISED;
            }
            // Once: whoever brings it back here afterwards means it.
            if (filed.retired() && answer.state != AnswerState.RETIRED && !AnswerEvent.retiredBefore(answer.id)) {
                return RETIRED;
            }
            boolean current = Revision.of(answer.id, answer.currentRevision()).orElseThrow().digest.equals(digest);
            return current ? UNCHANGED : KEPT;
        }
    }

    /**
     * For a start: committed by portions, so that a slow machine gets there as well, and a start that was cut off goes
     * on where it stopped. Answers that are there already are unchanged.
     */
    public Result run(BankReading reading) {
        int[] counts = new int[Outcome.values().length];
        for (FiledCollection filed : reading.collections()) {
            inTurn(() -> collection(filed));
            for (int from = 0; from < filed.answers().size(); from += PORTION) {
                int first = from;
                inTurn(() -> take(filed, first, counts, START));
            }
        }
        return result(counts);
    }

    private static void inTurn(Runnable portion) {
        QuarkusTransaction.requiringNew().timeout(PORTION_SECONDS).run(() -> {
            BankChange.lockWrites();
            portion.run();
        });
    }

    /** All of it or nothing. @param who imports them */
    @Transactional
    @TransactionConfiguration(timeout = WHOLE_SECONDS)
    Result run(BankReading reading, String who) {
        BankChange.lockWrites();
        int[] counts = new int[Outcome.values().length];
        for (FiledCollection filed : reading.collections()) {
            collection(filed);
            for (int from = 0; from < filed.answers().size(); from += PORTION) {
                take(filed, from, counts, who);
                // Each flush looks at all that the session holds: with a large bank in it, most of the time went there.
                Panache.getEntityManager().flush();
                Panache.getEntityManager().clear();
            }
        }
        return result(counts);
    }

    private static Result result(int[] counts) {
        return new Result(counts[Outcome.ADDED.ordinal()],
                counts[Outcome.REVISED.ordinal()] + counts[Outcome.RETIRED.ordinal()],
                counts[Outcome.KEPT.ordinal()] + counts[Outcome.UNCHANGED.ordinal()]);
    }

    private void take(FiledCollection filed, int from, int[] counts, String who) {
        List<FiledAnswer> portion = filed.answers().subList(from, Math.min(from + PORTION, filed.answers().size()));
        Map<String, Answer> known = new HashMap<>();
        Answer.<Answer>list("collection = ?1 and key in ?2", filed.key(),
                portion.stream().map(FiledAnswer::key).toList())
                .forEach(a -> known.put(a.key, a));
        int position = from;
        for (FiledAnswer each : portion) {
            Answer answer = known.get(each.key());
            Outcome outcome = Outcome.of(each, answer);
            counts[outcome.ordinal()]++;
            take(outcome, filed.key(), each, answer, position++, who);
        }
    }

    private static void collection(FiledCollection filed) {
        AnswerCollection collection = AnswerCollection.findById(filed.key());
        boolean isNew = collection == null;
        if (isNew) {
            collection = new AnswerCollection();
            collection.key = filed.key();
        }
        collection.file(filed);
        if (isNew) {
            collection.persist();
        }
    }

    private void take(Outcome outcome, String collection, FiledAnswer filed, Answer answer, int position, String who) {
        Instant now = clock.instant();
        switch (outcome) {
            case ADDED -> keep(Answer.begin(collection, filed.key(), position, filed.content(), now), filed, now, who);
            case REVISED -> keep(answer, filed, now, who);
            case RETIRED -> {
                retire(answer, filed, now, who);
                BankChange.record(answer.id, now);
            }
            case KEPT, UNCHANGED -> {
            }
        }
        if (answer != null) {
            answer.position = position;
        }
    }

    private void keep(Answer answer, FiledAnswer filed, Instant now, String who) {
        Revision revision = answer.revise(filed.content(), filed.author(), now);
        revision.note = "from a bank file";
        // What was retired here was retired for a reason: a file's approval does not bring it back by itself.
        if (filed.signed() && answer.state != AnswerState.RETIRED) {
            revision.approve(filed.approvedBy(), filed.approvedOn());
            answer.approve(revision);
            approved.fire(new Approved(answer, revision, filed.approvedBy()));
        }
        revision.persist();
        AnswerEvent.record(answer, "import", who,
                filed.signed() ? "the file names " + filed.approvedBy() + " as its approver" : null, now);
        if (filed.retired() && answer.state != AnswerState.RETIRED) {
            retire(answer, filed, now, who);
        }
        BankChange.record(answer.id, now);
    }

    private static void retire(Answer answer, FiledAnswer filed, Instant now, String who) {
        answer.retire(filed.content(), now);
        AnswerEvent.record(answer, AnswerAction.RETIRE.slug(), who, "the file says that it is retired", now);
    }
}
