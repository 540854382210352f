package io.candor.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;

/** An answer of the bank: its state, its latest revision and the approved one that is said today. */
@Entity
public class Answer extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String collection;
    public String key;
    public int position;
    public AnswerState state;
    @Column(name = "latest_revision")
    public int latestRevision;
    @Column(name = "approved_revision")
    public Integer approvedRevision;
    public String title;
    public String domain;
    public String verdict;
    public String visibility;
    public String owner;
    @Column(name = "review_by")
    public LocalDate reviewBy;
    @Column(name = "valid_until")
    public LocalDate validUntil;
    @Version
    public long version;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "updated_at")
    public Instant updatedAt;

    static Optional<Answer> byKey(String collection, String key) {
        return find("collection = ?1 and key = ?2", collection, key).firstResultOptional();
    }

    static List<Answer> ofCollection(String collection) {
        return list("collection = ?1 order by domain, position, id", collection);
    }

    /** Approved answers with the revision that is said, for the index. */
    static List<Object[]> approved(List<Long> ids) {
        String query = "select a, r from Answer a join Revision r on r.answerId = a.id and r.number = a.approvedRevision "
                + "where a.state = :approved";
        if (ids == null) {
            return getEntityManager().createQuery(query, Object[].class)
                    .setParameter("approved", AnswerState.APPROVED).getResultList();
        }
        return getEntityManager().createQuery(query + " and a.id in :ids", Object[].class)
                .setParameter("approved", AnswerState.APPROVED).setParameter("ids", ids).getResultList();
    }

    static PanacheQuery<Answer> browse(String collection, String domain) {
        return find("(:collection is null or collection = :collection) and (:domain is null or domain = :domain) "
                + "order by collection, domain, position, id",
                Parameters.with("collection", collection).and("domain", domain));
    }

    /** A new answer, a draft without a revision yet. */
    static Answer begin(String collection, String key, int position, AnswerContent content, Instant now) {
        Answer answer = new Answer();
        answer.collection = collection;
        answer.key = key;
        answer.position = position;
        answer.state = AnswerState.DRAFT;
        answer.createdAt = now;
        answer.describe(content, now);
        answer.persistAndFlush();
        return answer;
    }

    /** Takes a new revision as its latest; the approved one stays until this one is approved. */
    Revision revise(AnswerContent content, String author, Instant now) {
        latestRevision++;
        describe(content, now);
        return new Revision(id, latestRevision, content, author, now);
    }

    private void describe(AnswerContent content, Instant now) {
        title = content.title();
        domain = content.domain();
        verdict = content.verdict();
        visibility = content.visibility();
        owner = content.owner();
        reviewBy = content.reviewBy();
        validUntil = content.validUntil();
        updatedAt = now;
    }

    /** The latest revision is approved: it is what is said from now on. */
    void approve(Revision revision) {
        approvedRevision = revision.number;
        state = AnswerState.APPROVED;
        updatedAt = revision.createdAt;
    }
}
