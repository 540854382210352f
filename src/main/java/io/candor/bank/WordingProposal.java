package io.candor.bank;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A way of asking that somebody saw an answer fit; a curator takes it over or not. */
@Entity
@Table(name = "wording_proposal")
public class WordingProposal extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "answer_id")
    public long answerId;
    public String text;
    public String stance;
    /** The questionnaire it was asked in; null where a person thought of it. */
    @Column(name = "questionnaire_id")
    public UUID questionnaireId;
    public Integer item;
    @Column(name = "proposed_by")
    public String proposedBy;
    @Column(name = "proposed_at")
    public Instant proposedAt;
    public String state;
    @Column(name = "decided_by")
    public String decidedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;
    public String reason;
    /** The revision that took it over. */
    public Integer revision;

    /** Not yet decided, and held until this transaction ends, so that nobody decides it at the same time. */
    static WordingProposal open(long id) {
        WordingProposal proposal = WordingProposal.<WordingProposal>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("proposal " + id));
        if (!proposal.state.equals("open")) {
            throw Problems.conflict("already-decided", "It is decided already",
                    "It was " + proposal.state + " by " + proposal.decidedBy + ".");
        }
        return proposal;
    }

    static Optional<WordingProposal> open(long answer, String text) {
        return find("answerId = ?1 and text = ?2 and state = 'open'", answer, text).firstResultOptional();
    }

    void decide(String outcome, String who, String why, Instant now) {
        state = outcome;
        decidedBy = who;
        decidedAt = now;
        reason = why;
    }
}
