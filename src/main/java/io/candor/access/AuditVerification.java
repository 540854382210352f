package io.candor.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the audit trail is as it was written. It needs a database connection and nothing else.
 *
 * @param entries that were looked at
 * @param seq number of the last entry, and its hash: whoever writes these down elsewhere can later tell that nothing up
 *        to here was rewritten, not even by somebody who could recompute every hash
 * @param faults in order, at most a hundred; empty if nothing was changed
 */
public record AuditVerification(long entries, long seq, String hash, List<Fault> faults) {

    private static final int STRETCH = 1_000;
    private static final int MOST_FAULTS = 100;

    /** @param seq of the entry that is missing or does not fit */
    public record Fault(long seq, String what) {
    }

    public boolean intact() {
        return faults.isEmpty();
    }

    /**
     * @param knownSeq number of an entry whose hash was written down before; 0 for none
     * @param knownHash its hash; null for none
     */
    public static AuditVerification of(Connection database, long knownSeq, String knownHash) throws SQLException {
        // The end first: what is appended meanwhile is looked at, too, and is no fault.
        AuditLog.Head head = AuditLog.head(database, false);
        List<Fault> faults = new ArrayList<>();
        long entries = 0;
        long last = 0;
        String hash = AuditEntry.BEFORE_THE_FIRST;
        boolean known = knownHash == null;
        List<AuditEntry> stretch;
        do {
            stretch = AuditLog.after(database, last, STRETCH);
            for (AuditEntry entry : stretch) {
                entries++;
                check(entry, last, hash, faults);
                if (entry.seq() == knownSeq && entry.hash().equals(knownHash)) {
                    known = true;
                }
                if (entry.seq() == head.seq() && !entry.hash().equals(head.hash())) {
                    faults.add(new Fault(entry.seq(), "is not what was written last"));
                }
                last = entry.seq();
                hash = entry.hash();
            }
        } while (!stretch.isEmpty());
        if (last < head.seq()) {
            faults.add(new Fault(head.seq(), "is missing: the end of the trail was cut off behind entry " + last));
        }
        if (!known) {
            faults.add(new Fault(knownSeq, "has another hash than the one that was written down"));
        }
        return new AuditVerification(entries, last, hash, faults.stream().limit(MOST_FAULTS).toList());
    }

    private static void check(AuditEntry entry, long last, String hash, List<Fault> faults) {
        if (entry.seq() != last + 1) {
            faults.add(new Fault(last + 1, "is missing"));
        } else if (!entry.previous().equals(hash)) {
            faults.add(new Fault(entry.seq(), "does not follow the entry before it"));
        }
        if (!entry.intact()) {
            faults.add(new Fault(entry.seq(), "was changed: its content does not give its hash"));
        }
    }
}
