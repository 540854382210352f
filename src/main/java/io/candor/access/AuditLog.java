package io.candor.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** The audit trail's table, in plain SQL: the command that verifies it runs without the service. */
final class AuditLog {

    private static final String SELECT = """
            select seq, at, actor, via, address, action, subject, before, after, previous, hash from audit_entry""";

    private AuditLog() {
    }

    /** @param hash of the last entry */
    record Head(long seq, String hash) {
    }

    /** Appends what is made of the entry before; everybody else who appends waits until the transaction ends. */
    static void append(Connection database, UnaryOperator<AuditEntry> made) throws SQLException {
        Head head = head(database, true);
        AuditEntry entry = made.apply(new AuditEntry(head.seq() + 1, null, null, null, null, null, null, null, null,
                head.hash(), null)).sealed();
        try (PreparedStatement insert = database.prepareStatement(
                "insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.seq());
            insert.setObject(2, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            List<String> texts = new ArrayList<>();
            Collections.addAll(texts, entry.actor(), entry.via(), entry.address(), entry.action(),
                    entry.subject(), entry.before(), entry.after(), entry.previous(), entry.hash());
            for (int i = 0; i < texts.size(); i++) {
                insert.setString(3 + i, texts.get(i));
            }
            insert.executeUpdate();
        }
    }

    static Head head(Connection database, boolean locked) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select seq, hash from audit_head where id = 1" + (locked ? " for update" : ""));
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, AuditEntry.BEFORE_THE_FIRST);
        }
    }

    /** A stretch in order of the numbers, behind the given one. */
    static List<AuditEntry> after(Connection database, long seq, int most) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(SELECT + " where seq > ? order by seq limit ?")) {
            select.setLong(1, seq);
            select.setInt(2, most);
            return read(select);
        }
    }

    /** The newest before the given number. */
    static List<AuditEntry> newest(Connection database, AuditFilter filter, long before, int most)
            throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                SELECT + " where seq < ?" + filter.condition() + " order by seq desc limit ?")) {
            select.setLong(1, before);
            int next = filter.set(select, 2);
            select.setInt(next, most);
            return read(select);
        }
    }

    static long count(Connection database, AuditFilter filter) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select count(*) from audit_entry where true" + filter.condition())) {
            filter.set(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static Instant stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static List<AuditEntry> read(PreparedStatement select) throws SQLException {
        List<AuditEntry> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new AuditEntry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
                        row.getString(8), row.getString(9), row.getString(10), row.getString(11)));
            }
        }
        return found;
    }
}
