package io.candor.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

import io.candor.questionnaire.Visible;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One question of one customer as it was answered in one export. Never changed, never removed. */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class LedgerEntry extends PanacheEntityBase {

    private static final String NEWEST = " order by toldAt desc, id desc";

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

    static Optional<LedgerEntry> seen(long id, Visible visible) {
        return find("id = :id and " + Visible.condition("questionnaireId"), values(visible, "id", id))
                .firstResultOptional();
    }

    /** Newest first, of one customer and outside of this questionnaire. */
    static List<LedgerEntry> heldBy(String customerKey, UUID otherThan, Visible visible, int limit) {
        Map<String, Object> values = values(visible, "customer", customerKey);
        values.put("other", otherThan);
        return LedgerEntry.<LedgerEntry>find("customerKey = :customer and questionnaireId <> :other and "
                + Visible.condition("questionnaireId") + NEWEST, values).page(0, limit).list();
    }

    /** Newest first. */
    static List<LedgerEntry> since(Instant from, String collection, Visible visible, int limit) {
        Map<String, Object> values = values(visible, "from", from);
        String query = "toldAt >= :from and " + Visible.condition("questionnaireId");
        if (collection != null) {
            query += " and array_contains(collections, :collection)";
            values.put("collection", collection);
        }
        return LedgerEntry.<LedgerEntry>find(query + NEWEST, values).page(0, limit).list();
    }

    private static Map<String, Object> values(Visible visible, String name, Object value) {
        Map<String, Object> values = new HashMap<>(visible.parameters());
        values.put(name, value);
        return values;
    }
}
