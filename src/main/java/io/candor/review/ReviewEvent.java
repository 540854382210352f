package io.candor.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

import io.candor.questionnaire.ItemDecision;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.Visible;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One thing that a person did to an item. Never changed; a database trigger holds it to that. */
@Entity
@Immutable
@Table(name = "review_event")
public class ReviewEvent extends PanacheEntityBase {

    static final String UNDO = "undo";
    static final String COMMENT = "comment";
    static final String ASSIGN = "assign";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "questionnaire_id")
    public UUID questionnaireId;
    /** The item's number at that time. */
    public int number;
    public String sheet;
    public String cell;
    public String question;
    public String action;
    public String actor;
    public Instant at;
    @JdbcTypeCode(SqlTypes.JSON)
    public ItemDecision before;
    @JdbcTypeCode(SqlTypes.JSON)
    public ItemDecision after;
    @Column(name = "before_assignee")
    public String beforeAssignee;
    @Column(name = "after_assignee")
    public String afterAssignee;
    public String text;
    /** What was done in one go; null for a single action. */
    public UUID batch;
    /** The event that this one took back. */
    public Long undoes;

    static ReviewEvent on(QuestionnaireItem item, String action, String actor, Instant at) {
        ReviewEvent event = new ReviewEvent();
        event.questionnaireId = item.questionnaireId;
        event.number = item.number;
        event.sheet = item.sheet;
        event.cell = item.cell;
        event.question = item.question;
        event.action = action;
        event.actor = actor;
        event.at = at;
        return event;
    }

    /** Changes the item and keeps both sides of the change. */
    static ReviewEvent deciding(QuestionnaireItem item, String action, ItemDecision decision, String actor,
            Instant at) {
        ReviewEvent event = on(item, action, actor, at);
        event.before = item.decision();
        item.decide(decision);
        event.after = decision;
        return event;
    }

    static ReviewEvent assigning(QuestionnaireItem item, String action, String person, String actor, Instant at) {
        ReviewEvent event = on(item, action, actor, at);
        event.beforeAssignee = item.assignee;
        item.assignee = person;
        event.afterAssignee = person;
        return event;
    }

    /** The latest event of an item that changed something and was not taken back. */
    static Optional<ReviewEvent> undoable(QuestionnaireItem item) {
        return find("from ReviewEvent e where e.questionnaireId = ?1 and e.sheet = ?2 and e.cell = ?3 "
                + "and e.question = ?4 and e.action not in ?5 "
                + "and not exists (select 1 from ReviewEvent u where u.undoes = e.id) order by e.id desc",
                item.questionnaireId, item.sheet, item.cell, item.question, List.of(UNDO, COMMENT))
                .firstResultOptional();
    }

    static List<ReviewEvent> ofBatch(UUID questionnaire, UUID batch) {
        return list("questionnaireId = ?1 and batch = ?2 and action <> ?3 order by id", questionnaire, batch, UNDO);
    }

    /** Oldest first, behind an id. */
    static List<ReviewEvent> of(QuestionnaireItem item, long after, int size) {
        return ReviewEvent
                .<ReviewEvent>find("questionnaireId = ?1 and sheet = ?2 and cell = ?3 and id > ?4 order by id",
                        item.questionnaireId, item.sheet, item.cell, after)
                .range(0, size).list();
    }

    static long countOf(QuestionnaireItem item) {
        return count("questionnaireId = ?1 and sheet = ?2 and cell = ?3", item.questionnaireId, item.sheet, item.cell);
    }

    /** Newest first, before an id. */
    static List<ReviewEvent> newest(UUID questionnaire, long before, int size) {
        return ReviewEvent.<ReviewEvent>find("questionnaireId = ?1 and id < ?2 order by id desc", questionnaire, before)
                .range(0, size).list();
    }

    /** Comments on unfinished work that name a person with an at sign, where they see it, newest first. */
    static List<ReviewEvent> naming(String person, Visible visible, int size) {
        Map<String, Object> values = new HashMap<>(visible.parameters());
        values.put("comment", COMMENT);
        values.put("name", '@' + person.toLowerCase(Locale.ROOT));
        return ReviewEvent
                .<ReviewEvent>find(
                        "from ReviewEvent e where e.action = :comment and position(:name in lower(e.text)) > 0 "
                                + "and exists (select 1 from Questionnaire q where q.id = e.questionnaireId and q.finishedAt is null) "
                                + "and " + Visible.condition("e.questionnaireId") + " order by e.id desc",
                        values)
                .range(0, size - 1).list();
    }
}
