package io.candor.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

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
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> controls;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> tags;
    /** Where the revision stands that waits on top of one approved before; null for none. */
    public AnswerState pending;
    /** Last day on which the approved revision may be said: its own end, or that of its evidence. */
    @Column(name = "sayable_until")
    public LocalDate sayableUntil;
    /** The answer that took this one's wordings over. */
    @Column(name = "merged_into")
    public Long mergedInto;
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

    /** Approved answers whose last day is before this one. */
    static List<Answer> runOut(LocalDate day) {
        return list("state = ?1 and sayableUntil < ?2", AnswerState.APPROVED, day);
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

    /** The place after the last one. */
    static int nextPosition(String collection) {
        Integer last = find("select max(position) from Answer where collection = ?1", collection)
                .project(Integer.class).firstResult();
        return last == null ? 0 : last + 1;
    }

    /** Unique over all collections. */
    public String fullKey() {
        return collection + "/" + key;
    }

    /** Where the work on it stands: the waiting revision's state, else its own. */
    public AnswerState stage() {
        return pending == null ? state : pending;
    }

    /** Number of the revision to look at: work in progress, else what is said. */
    public int currentRevision() {
        return pending != null || approvedRevision == null ? latestRevision : approvedRevision;
    }

    /** What may be done with it as it stands. */
    public List<AnswerAction> allowed() {
        return Stream.of(AnswerAction.values()).filter(action -> action.allowed(this)).toList();
    }

    /** @throws TransitionRefused if its state does not allow the action */
    void require(AnswerAction action) {
        if (!action.allowed(this)) {
            throw new TransitionRefused(this, action);
        }
    }

    /** Takes a new revision as its latest; the approved one stays until this one is approved. */
    Revision revise(AnswerContent content, String author, Instant now) {
        latestRevision++;
        describe(content, now);
        work(AnswerState.DRAFT);
        return new Revision(id, latestRevision, content, author, now);
    }

    void submit(Instant now) {
        require(AnswerAction.SUBMIT);
        work(AnswerState.IN_REVIEW);
        updatedAt = now;
    }

    void giveBack(Instant now) {
        require(AnswerAction.RETURN);
        work(AnswerState.DRAFT);
        updatedAt = now;
    }

    /** The latest revision is approved: it is what is said from now on. */
    void approve(Revision revision) {
        approvedRevision = revision.number;
        state = AnswerState.APPROVED;
        pending = null;
        mergedInto = null;
        updatedAt = revision.createdAt;
        limit(revision);
    }

    /** Evidence files run out and take the answer along, or stop doing so. */
    void evidenceChanged(Instant now) {
        updatedAt = now;
        if (approvedRevision != null) {
            limit(Revision.of(id, approvedRevision).orElseThrow());
        }
    }

    private void limit(Revision approved) {
        sayableUntil = Stream.concat(approved.filed(key).sayableUntil().stream(), EvidenceFile.firstEnd(id).stream())
                .min(LocalDate::compareTo).orElse(null);
    }

    /** Drops the waiting revision; what was approved is what it is about again. */
    void discard(AnswerContent approved, Instant now) {
        require(AnswerAction.DISCARD);
        pending = null;
        describe(approved, now);
    }

    /** It is not said from now on. */
    void retire(AnswerContent current, Instant now) {
        require(AnswerAction.RETIRE);
        state = AnswerState.RETIRED;
        pending = null;
        describe(current, now);
    }

    /** Its last day, or that of its evidence, has passed. */
    void expire(Instant now) {
        state = AnswerState.EXPIRED;
        updatedAt = now;
    }

    private void work(AnswerState stage) {
        if (approvedRevision == null) {
            state = stage;
        } else {
            pending = stage;
        }
    }

    private void describe(AnswerContent content, Instant now) {
        title = content.title();
        domain = content.domain();
        verdict = content.verdict();
        visibility = content.visibility();
        owner = content.owner();
        reviewBy = content.reviewBy();
        validUntil = content.validUntil();
        controls = content.controls();
        tags = content.tags();
        updatedAt = now;
    }
}
