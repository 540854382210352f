package io.candor.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.candor.core.layout.WorkbookLayout;
import io.candor.core.matching.SearchScope;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

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
    public QuestionnaireState state;
    @Column(name = "items_done")
    public int itemsDone;
    @Column(name = "items_total")
    public int itemsTotal;
    @Column(name = "failure_type")
    public String failureType;
    @Column(name = "failure_detail")
    public String failureDetail;
    @JdbcTypeCode(SqlTypes.JSON)
    public WorkbookLayout layout;
    @Version
    public long version;

    static Optional<Questionnaire> byId(UUID id) {
        return findByIdOptional(id);
    }

    static PanacheQuery<Questionnaire> newest(QuestionnaireState state) {
        return state == null
                ? find("order by createdAt desc, id")
                : find("state = ?1 order by createdAt desc, id", state);
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
        itemsDone = 0;
        failureType = null;
        failureDetail = null;
    }
}
