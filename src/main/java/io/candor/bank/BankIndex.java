package io.candor.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Keeps this node's index in step with the bank in the database: built at start, then by following the bank's change
 * sequence, whichever node made the change.
 */
@ApplicationScoped
public class BankIndex {

    @Inject
    AnswerIndex index;

    private long seen = -1;
    private final Map<String, ApprovedAnswer> said = new HashMap<>();
    private volatile boolean ready;

    /** Whether the index holds the bank; until then nothing should be matched. */
    public boolean ready() {
        return ready;
    }

    /** The index to ask, once it holds the bank: an empty one would answer "not in the bank" to everything. */
    public AnswerIndex whole() {
        if (!ready) {
            throw Problems.problem(503, "index-not-ready", "The bank is being loaded",
                    "Try again in a few seconds; /health/ready tells when.").withHeader("Retry-After", 2).build();
        }
        return index;
    }

    public int size() {
        return index.size();
    }

    /** Builds the index from the database. */
    public synchronized void build() {
        List<ApprovedAnswer> all = QuarkusTransaction.requiringNew().call(() -> {
            // Before the answers are read: a change in between is then seen twice, never missed.
            seen = BankChange.last();
            return approved(Answer.approved(null));
        });
        // After the transaction: the first embedding of a large bank takes minutes.
        index.replaceAll(all);
        said.clear();
        all.forEach(a -> said.put(a.id(), a));
        ready = true;
    }

    /** What became of the answers that changed: those to be said as they are now, and those not to be said any more. */
    private record Changed(long upTo, List<ApprovedAnswer> approved, List<String> gone) {
    }

    /** Takes in what changed since it last looked. */
    public synchronized void follow() {
        if (!ready) {
            return;
        }
        Changed changed = QuarkusTransaction.requiringNew().call(() -> changed(BankChange.after(seen)));
        List<ApprovedAnswer> fresh = changed.approved().stream().filter(a -> !a.equals(said.get(a.id()))).toList();
        List<String> unsaid = changed.gone().stream().filter(said::containsKey).toList();
        // Most changes are work on drafts, which the index never holds: rebuilding it for them would be waste.
        if (!fresh.isEmpty() || !unsaid.isEmpty()) {
            index.update(fresh, unsaid);
            fresh.forEach(a -> said.put(a.id(), a));
            unsaid.forEach(said::remove);
        }
        seen = changed.upTo();
    }

    private Changed changed(List<BankChange> changes) {
        if (changes.isEmpty()) {
            return new Changed(seen, List.of(), List.of());
        }
        Set<Long> ids = new HashSet<>(changes.stream().map(c -> c.answerId).toList());
        List<Object[]> rows = Answer.approved(new ArrayList<>(ids));
        Set<Long> approved = new HashSet<>(rows.stream().map(r -> ((Answer) r[0]).id).toList());
        List<Long> gone = ids.stream().filter(id -> !approved.contains(id)).toList();
        List<String> removed = gone.isEmpty()
                ? List.of()
                : Answer.<Answer>list("id in ?1", gone).stream().map(Answer::fullKey).toList();
        return new Changed(changes.getLast().seq, approved(rows), removed);
    }

    private static List<ApprovedAnswer> approved(List<Object[]> rows) {
        return rows.stream().map(r -> ApprovedAnswers.of((Answer) r[0], (Revision) r[1])).toList();
    }
}
