package io.candor.bank;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A question that the bank could not answer, and that somebody wants answered. */
@Entity
@Table(name = "answer_request")
class AnswerRequest extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    String collection;
    String question;
    String note;
    @Column(name = "asked_by")
    String askedBy;
    @Column(name = "asked_at")
    Instant askedAt;
    String state;
    /** Id of the answer that was written for it. */
    String answer;
    @Column(name = "decided_by")
    String decidedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
    String reason;

    static Optional<AnswerRequest> open(String collection, String question) {
        return find("collection = ?1 and question = ?2 and state = 'open'", collection, question)
                .firstResultOptional();
    }

    /** Held until this transaction ends, so that nobody settles it at the same time. */
    static AnswerRequest open(long id) {
        AnswerRequest request = AnswerRequest.<AnswerRequest>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("request " + id));
        if (!request.state.equals("open")) {
            throw Problems.conflict("already-decided", "It is decided already",
                    "It was " + request.state + " by " + request.decidedBy + ".");
        }
        return request;
    }

    void settle(String outcome, String written, String why, String who, Instant now) {
        state = outcome;
        answer = written;
        reason = why;
        decidedBy = who;
        decidedAt = now;
    }
}
