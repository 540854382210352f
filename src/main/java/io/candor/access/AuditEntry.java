package io.candor.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.candor.core.Sha256;

/**
 * One entry of the audit trail.
 *
 * @param seq from 1, without gaps
 * @param at to the microsecond, as the database keeps it
 * @param actor who did it
 * @param via session, token and its id, or system
 * @param address where it came from; null for what the service did by itself
 * @param before and after: JSON; null where there is nothing to tell
 * @param previous hash of the entry before
 * @param hash of this one
 */
record AuditEntry(long seq, Instant at, String actor, String via, String address, String action, String subject,
        String before, String after, String previous, String hash) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    static final List<String> COLUMNS = List.of("seq", "at", "actor", "via", "address", "action", "subject", "before",
            "after", "previous", "hash");

    /** With the hash that its content and the entry before ask for. */
    AuditEntry sealed() {
        return new AuditEntry(seq, at, actor, via, address, action, subject, before, after, previous, rightHash());
    }

    boolean intact() {
        return rightHash().equals(hash);
    }

    /** SHA-256 over every field with its length before it, so that no text can pass for the border of two fields. */
    String rightHash() {
        return Sha256.of(Stream.of(String.valueOf(seq), at.toString(), actor, via, address, action, subject, before,
                after, previous).map(f -> f == null ? "-\n" : f.length() + ":" + f + "\n")
                .collect(Collectors.joining())).hex();
    }
}
