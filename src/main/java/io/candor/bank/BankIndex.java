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
        QuarkusTransaction.requiringNew().run(() -> {
            // Before the answers are read: a change in between is then seen twice, never missed.
            seen = BankChange.last();
            List<ApprovedAnswer> all = approved(Answer.approved(null));
            index.replaceAll(all);
            said.clear();
            all.forEach(a -> said.put(a.id(), a));
        });
        ready = true;
    }

    /** Takes in what changed since it last looked. */
    public synchronized void follow() {
        if (!ready) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            List<BankChange> changes = BankChange.after(seen);
            if (changes.isEmpty()) {
                return;
            }
            Set<Long> ids = new HashSet<>(changes.stream().map(c -> c.answerId).toList());
            List<Object[]> rows = Answer.approved(new ArrayList<>(ids));
            Set<Long> approved = new HashSet<>(rows.stream().map(r -> ((Answer) r[0]).id).toList());
            List<Long> gone = ids.stream().filter(id -> !approved.contains(id)).toList();
            List<String> removed = gone.isEmpty()
                    ? List.of()
                    : Answer.<Answer>list("id in ?1", gone).stream().map(Answer::fullKey).toList();
            List<ApprovedAnswer> changed = approved(rows).stream().filter(a -> !a.equals(said.get(a.id()))).toList();
            List<String> unsaid = removed.stream().filter(said::containsKey).toList();
            // Most changes are work on drafts, which the index never holds: rebuilding it for them would be waste.
            if (!changed.isEmpty() || !unsaid.isEmpty()) {
                index.update(changed, unsaid);
                changed.forEach(a -> said.put(a.id(), a));
                unsaid.forEach(said::remove);
            }
            seen = changes.getLast().seq;
        });
    }

    private static List<ApprovedAnswer> approved(List<Object[]> rows) {
        return rows.stream().map(r -> ApprovedAnswers.of((Answer) r[0], (Revision) r[1])).toList();
    }
}
