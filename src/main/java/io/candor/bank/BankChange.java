package io.candor.bank;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One change of the bank. Each node follows the sequence to keep its index current. */
@Entity
@Table(name = "bank_change")
public class BankChange extends PanacheEntityBase {

    /** Any number that nothing else locks. */
    private static final long LOCK = 0xCA2D02L;
    /** The PostgreSQL channel on which nodes hear that there is something to follow. */
    public static final String CHANNEL = "bank_change";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long seq;
    @Column(name = "answer_id")
    public long answerId;
    public Instant at;

    /**
     * Writers of the bank take turns until they commit, so that a higher number never becomes visible before a lower one
     * and a follower misses none.
     */
    static void lockWrites() {
        Panache.getEntityManager().createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)", String.class)
                .setParameter(1, LOCK).getSingleResult();
    }

    static void record(long answerId, Instant at) {
        BankChange change = new BankChange();
        change.answerId = answerId;
        change.at = at;
        change.persist();
        // Sent when the transaction commits, once however many answers it changed; not as a query, which would flush.
        Panache.getSession().doWork(BankChange::notifyFollowers);
    }

    private static void notifyFollowers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("notify " + CHANNEL);
        }
    }

    static List<BankChange> after(long seq) {
        return list("seq > ?1 order by seq", seq);
    }

    static long last() {
        Long last = find("select max(seq) from BankChange").project(Long.class).firstResult();
        return last == null ? 0 : last;
    }
}
