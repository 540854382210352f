package io.candor.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** One question of one customer as it was answered in one export. Never changed, never removed. */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class LedgerEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "export_id")
    public UUID exportId;
    @Column(name = "questionnaire_id")
    public UUID questionnaireId;
    @Column(name = "item_number")
    public int itemNumber;
    @Column(name = "told_at")
    public Instant toldAt;
    /** As the sender named it; null where nobody told. */
    public String customer;
    @Column(name = "customer_key")
    public String customerKey;
    @Column(name = "file_name")
    public String fileName;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String original;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String completed;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> collections;
    public String sheet;
    public String cell;
    @Column(name = "asked_id")
    public String askedId;
    public String section;
    public String question;
    @Column(name = "question_key")
    public String questionKey;
    /** The approved answers that it is made of; none where a person wrote it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> answers;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> revisions;
    /** To the question as asked. */
    public String verdict;
    /** To the answer's direct wordings: the same over all stances in which it was asked. */
    @Column(name = "direct_verdict")
    public String directVerdict;
    public String text;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ToldCell> cells;
    public String state;
    public Double confidence;
    @Column(name = "decided_by")
    public String decidedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;

    /** A cell as it was written. */
    public record ToldCell(String cell, String text) {
    }

    /** Newest first, of one customer and outside of this questionnaire. */
    static List<LedgerEntry> heldBy(String customerKey, UUID otherThan, int limit) {
        return find("customerKey = ?1 and questionnaireId <> ?2 order by toldAt desc, id desc", customerKey, otherThan)
                .page(0, limit).list();
    }

    /** Newest first. */
    static List<LedgerEntry> since(Instant from, String collection, int limit) {
        PanacheQuery<LedgerEntry> query = collection == null
                ? find("toldAt >= ?1 order by toldAt desc, id desc", from)
                : find("toldAt >= ?1 and array_contains(collections, ?2) order by toldAt desc, id desc", from,
                        collection);
        return query.page(0, limit).list();
    }
}
