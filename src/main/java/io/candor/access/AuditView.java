package io.candor.access;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the audit trail over the wire.
 *
 * @param via session, token and its id, or system
 * @param address where it came from
 * @param before JSON as it was written; so is after
 */
@Schema(name = "AuditEntry")
public record AuditView(long seq, Instant at, String actor, String via, String address, String action, String subject,
        String before, String after, String hash) {

    static AuditView of(AuditEntry e) {
        return new AuditView(e.seq(), e.at(), e.actor(), e.via(), e.address(), e.action(), e.subject(), e.before(),
                e.after(), e.hash());
    }
}
