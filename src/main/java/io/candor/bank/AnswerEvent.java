package io.candor.bank;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Something that happened to an answer: written once, by a person or by the nightly sweep. */
@Entity
@Table(name = "answer_event")
public class AnswerEvent extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "answer_id")
    public long answerId;
    public Instant at;
    public String who;
    public String action;
    /** The revision it was about. */
    public int revision;
    /** Where the answer stood afterwards. */
    public AnswerState state;
    public String reason;

    static List<AnswerEvent> of(long answerId) {
        return list("answerId = ?1 order by id", answerId);
    }

    static boolean retiredBefore(long answerId) {
        return count("answerId = ?1 and action = ?2", answerId, AnswerAction.RETIRE.slug()) > 0;
    }

    /** @param reason null for none */
    static void record(Answer answer, String action, String who, String reason, Instant at) {
        AnswerEvent event = new AnswerEvent();
        event.answerId = answer.id;
        event.at = at;
        event.who = who;
        event.action = action;
        event.revision = answer.currentRevision();
        event.state = answer.stage();
        event.reason = reason;
        event.persist();
    }
}
