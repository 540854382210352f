package io.candor.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

import io.candor.bank.RankedAnswer;
import io.candor.core.autofill.DraftItem;
import io.candor.core.autofill.PlannedEdit;
import io.candor.core.autofill.Receipt;
import io.candor.core.decision.Decision;
import io.candor.core.decision.GuardFinding;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.workbook.CellRef;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * One question of a questionnaire with its slot, what the bank offers, and what was decided. A decision writes the columns
 * it changes only: the candidates beside them are by far the largest.
 */
@Entity
@DynamicUpdate
@Table(name = "questionnaire_item")
@IdClass(QuestionnaireItem.Key.class)
public class QuestionnaireItem extends PanacheEntityBase {

    @Id
    @Column(name = "questionnaire_id")
    public UUID questionnaireId;
    /** Place in the workbook's order, from 1. */
    @Id
    public int number;
    public String sheet;
    public String cell;
    public String question;
    @Column(name = "asked_id")
    public String askedId;
    public String section;
    public boolean hidden;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<SlotCellView> slot;
    public ItemState state;
    @Column(name = "reason_code")
    public String reasonCode;
    @Column(name = "reason_text")
    public String reasonText;
    public Double confidence;
    @JdbcTypeCode(SqlTypes.JSON)
    public ProposedReply reply;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<GuardFinding> findings;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<RankedAnswer> candidates;
    @Column(name = "decided_by")
    public String decidedBy;
    @Column(name = "decided_at")
    public Instant decidedAt;
    /** Who is asked to look at it; null for nobody. To assign an item disturbs nobody who is deciding on it. */
    @OptimisticLock(excluded = true)
    public String assignee;
    /** The draft that made the row. */
    @Column(name = "draft_round")
    public int draftRound;
    @Version
    public long version;

    /** The two parts of the primary key. */
    public record Key(UUID questionnaireId, int number) {
    }

    static QuestionnaireItem numbered(Questionnaire questionnaire, int number) {
        QuestionnaireItem item = new QuestionnaireItem();
        item.questionnaireId = questionnaire.id;
        item.number = number;
        item.draftRound = questionnaire.draftRound;
        return item;
    }

    /** Becomes what was drafted, whatever it was before. */
    void take(DraftItem drafted, Instant now) {
        AskedQuestion asked = drafted.question();
        sheet = asked.sheet();
        cell = asked.cell().toString();
        question = asked.text();
        askedId = asked.id();
        section = asked.section();
        hidden = asked.hidden();
        slot = SlotCellView.of(asked.slot());
        candidates = drafted.candidates().stream().map(RankedAnswer::of).toList();
        decide(drafted.decision());
        decidedBy = PlannedEdit.CANDOR;
        decidedAt = now;
    }

    private void decide(Decision decision) {
        reasonCode = decision.reason().code().slug();
        reasonText = decision.reason().text();
        findings = decision.findings();
        confidence = null;
        reply = null;
        switch (decision) {
            case Decision.Fill fill -> {
                state = ItemState.FILLED;
                confidence = fill.confidence();
                reply = ProposedReply.of(fill.reply());
            }
            case Decision.Suggest suggest -> {
                state = ItemState.SUGGESTED;
                confidence = suggest.confidence();
                reply = ProposedReply.of(suggest.reply());
            }
            case Decision.Open open -> state = ItemState.OPEN;
        }
    }

    public ItemDecision decision() {
        return new ItemDecision(state, reasonCode, reasonText, confidence, reply, decidedBy, decidedAt);
    }

    public void decide(ItemDecision decision) {
        state = decision.state();
        reasonCode = decision.reasonCode();
        reasonText = decision.reasonText();
        confidence = decision.confidence();
        reply = decision.reply();
        decidedBy = decision.decidedBy();
        decidedAt = decision.decidedAt();
    }

    /** Such a decision outlives a new draft. */
    public boolean decidedByPerson() {
        return !PlannedEdit.CANDOR.equals(decidedBy);
    }

    /** Names this state of this item; another one that takes its number later never has the same. */
    public String edition() {
        return draftRound + "." + version;
    }

    static List<QuestionnaireItem> of(UUID questionnaire) {
        return list("questionnaireId = ?1 order by number", questionnaire);
    }

    /** What an export would write. */
    public static List<QuestionnaireItem> leaving(UUID questionnaire) {
        return list("questionnaireId = ?1 and state in ?2 order by number", questionnaire,
                Stream.of(ItemState.values()).filter(ItemState::exported).toList());
    }

    /** For a change: whoever else changes it waits until this transaction ends. */
    public static Optional<QuestionnaireItem> locked(UUID questionnaire, int number) {
        return findByIdOptional(new Key(questionnaire, number), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The question as the core knows it. */
    public AskedQuestion asked() {
        return new AskedQuestion(sheet, CellRef.parse(cell), question, askedId, section, SlotCellView.slot(slot),
                Optional.empty(), hidden);
    }

    public static Optional<QuestionnaireItem> byNumber(UUID questionnaire, int number) {
        return findByIdOptional(new Key(questionnaire, number));
    }

    /** The cells that an export writes for it: none unless it may leave the house. */
    List<PlannedEdit> edits() {
        if (!state.exported() || reply == null) {
            return List.of();
        }
        String answers = String.join(" + ", reply.sources().stream().map(ProposedReply.SourceAnswer::answer).toList());
        String revisions = String.join(" + ",
                reply.sources().stream().map(ProposedReply.SourceAnswer::revision).toList());
        Double certainty = state == ItemState.FILLED ? confidence : null;
        return reply.cellEdits().stream()
                .map(e -> new PlannedEdit(e, answers, revisions, certainty, decidedBy)).toList();
    }

    Receipt.Unanswered unanswered() {
        return new Receipt.Unanswered(sheet, cell, reasonCode, reasonText);
    }
}
