package io.candor.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An immutable, numbered snapshot of an answer; a database trigger holds it to that. */
@Entity
public class Revision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "answer_id")
    public long answerId;
    public int number;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digest;
    @JdbcTypeCode(SqlTypes.JSON)
    public AnswerContent content;
    public String author;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "approved_by")
    public String approvedBy;
    @Column(name = "approved_on")
    public LocalDate approvedOn;
    @Column(name = "approved_at")
    public Instant approvedAt;
    /** Approved by its own author, where the configuration of a one-person team allows it. */
    @Column(name = "self_approved")
    public boolean selfApproved;
    /** Why it was written. */
    public String note;
    /** Number of the earlier revision that it brings back. */
    @Column(name = "restored_from")
    public Integer restoredFrom;

    protected Revision() {
    }

    Revision(long answerId, int number, AnswerContent content, String author, Instant createdAt) {
        this.answerId = answerId;
        this.number = number;
        this.digest = content.digest().hex();
        this.content = content;
        this.author = author;
        this.createdAt = createdAt;
    }

    static Optional<Revision> of(long answerId, int number) {
        return find("answerId = ?1 and number = ?2", answerId, number).firstResultOptional();
    }

    /** Of each answer the approved revision, or the latest where none was approved. */
    static List<Revision> shown(String collection) {
        return find("select r from Revision r join Answer a on a.id = r.answerId"
                + " and r.number = coalesce(a.approvedRevision, a.latestRevision) where a.collection = ?1", collection)
                .list();
    }

    static List<Revision> all(long answerId) {
        return list("answerId = ?1 order by number", answerId);
    }

    /** An approval on paper: a bank file knows the day alone. */
    void approve(String approver, LocalDate day) {
        approvedBy = approver;
        approvedOn = day;
    }

    void approve(String approver, Instant now) {
        approve(approver, LocalDate.ofInstant(now, ZoneOffset.UTC));
        approvedAt = now;
        selfApproved = writtenBy(approver);
    }

    boolean writtenBy(String person) {
        return author.equalsIgnoreCase(person);
    }

    FiledAnswer filed(String key, boolean retired) {
        return new FiledAnswer(key, content, author, approvedBy, approvedOn, retired);
    }

    FiledAnswer filed(String key) {
        return new FiledAnswer(key, content, author, approvedBy, approvedOn);
    }
}
