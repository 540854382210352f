package io.candor.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.candor.core.matching.SearchScope;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;

/** An uploaded workbook and how far it is. Its bytes lie apart, in {@link QuestionnaireFile}. */
@Entity
public class Questionnaire extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "file_name")
    public String fileName;
    public String customer;
    public String format;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digest;
    public long size;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> collections;
    public boolean nda;
    @Column(name = "due_date")
    public LocalDate dueDate;
    /** Null where no CRM told anything; ask {@link #deal()}. */
    @Embedded
    public Deal deal;
    public QuestionnaireState state;
    /** Who uploaded it. */
    @Column(name = "created_by")
    public String createdBy;
    public Sharing sharing;
    @Column(name = "items_done")
    public int itemsDone;
    @Column(name = "items_total")
    public int itemsTotal;
    @Column(name = "failure_type")
    public String failureType;
    @Column(name = "failure_detail")
    public String failureDetail;
    /** Counts its drafts; only the job of the latest one may write. */
    @Column(name = "draft_round")
    public int draftRound = 1;
    /** When a person said that its review is done; null while it is not. */
    @Column(name = "finished_at")
    public Instant finishedAt;
    @Column(name = "finished_by")
    public String finishedBy;
    @Version
    public long version;

    public static Optional<Questionnaire> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** For a change: whoever else changes it or its items waits until this transaction ends. */
    public static Optional<Questionnaire> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For a change of its items: many may do that at once, but no new draft comes between. */
    public static Optional<Questionnaire> shared(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * Newest first.
     *
     * @param visible to whom
     * @param state null for all
     * @param reference of the deal; null for all
     * @param behind only those behind this one; null for the beginning
     * @return up to one more than {@code size}, which says that there is more
     */
    static List<Questionnaire> newest(Visible visible, QuestionnaireState state, String reference,
            Questionnaire behind, int size) {
        String query = narrowed(state, reference);
        Parameters values = values(visible, state, reference);
        if (behind != null) {
            query += " and (createdAt < :at or createdAt = :at and id > :id)";
            values.and("at", behind.createdAt).and("id", behind.id);
        }
        return Questionnaire.<Questionnaire>find(query + " order by createdAt desc, id", values).range(0, size).list();
    }

    static long count(Visible visible, QuestionnaireState state, String reference) {
        return count(narrowed(state, reference), values(visible, state, reference));
    }

    private static String narrowed(QuestionnaireState state, String reference) {
        return Visible.condition("id") + (state == null ? "" : " and state = :state")
                + (reference == null ? "" : " and deal.reference = :reference");
    }

    private static Parameters values(Visible visible, QuestionnaireState state, String reference) {
        Parameters values = new Parameters();
        visible.parameters().forEach(values::and);
        if (state != null) {
            values.and("state", state);
        }
        return reference == null ? values : values.and("reference", reference);
    }

    public Deal deal() {
        return deal == null ? Deal.NONE : deal;
    }

    /** Which answers may be said to this customer on that day. */
    SearchScope scope(LocalDate day) {
        return SearchScope.forCustomer(collections, nda, day);
    }

    void fail(String type, String detail) {
        state = QuestionnaireState.FAILED;
        failureType = type;
        failureDetail = detail;
    }

    void draftAgain() {
        state = QuestionnaireState.RECEIVED;
        draftRound++;
        itemsDone = 0;
        failureType = null;
        failureDetail = null;
    }

    /** Names this edition in ETags. */
    String edition() {
        return Long.toString(version);
    }

    public void finish(String who, Instant now) {
        finishedBy = who;
        finishedAt = now;
    }

    public void resume() {
        finishedBy = null;
        finishedAt = null;
    }

    void needsMapping() {
        state = QuestionnaireState.NEEDS_MAPPING;
        draftRound++;
    }
}
