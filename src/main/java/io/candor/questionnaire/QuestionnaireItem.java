package io.candor.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.candor.bank.RankedAnswer;
import io.candor.core.autofill.DraftItem;
import io.candor.core.autofill.PlannedEdit;
import io.candor.core.autofill.Receipt;
import io.candor.core.decision.Decision;
import io.candor.core.decision.GuardFinding;
import io.candor.core.layout.AskedQuestion;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** One question of a questionnaire with its slot, what the bank offers, and what was decided. */
@Entity
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
    @Version
    public long version;

    /** The two parts of the primary key. */
    public record Key(UUID questionnaireId, int number) {
    }

    static QuestionnaireItem of(UUID questionnaire, int number, DraftItem drafted, Instant now) {
        AskedQuestion asked = drafted.question();
        QuestionnaireItem item = new QuestionnaireItem();
        item.questionnaireId = questionnaire;
        item.number = number;
        item.sheet = asked.sheet();
        item.cell = asked.cell().toString();
        item.question = asked.text();
        item.askedId = asked.id();
        item.section = asked.section();
        item.hidden = asked.hidden();
        item.slot = asked.slot().cells().stream().map(SlotCellView::of).toList();
        item.candidates = drafted.candidates().stream().map(RankedAnswer::of).toList();
        item.decide(drafted.decision());
        item.decidedBy = PlannedEdit.CANDOR;
        item.decidedAt = now;
        return item;
    }

    private void decide(Decision decision) {
        reasonCode = decision.reason().code().slug();
        reasonText = decision.reason().text();
        findings = decision.findings();
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

    static List<QuestionnaireItem> of(UUID questionnaire) {
        return list("questionnaireId = ?1 order by number", questionnaire);
    }

    static PanacheQuery<QuestionnaireItem> page(UUID questionnaire, ItemState state) {
        return state == null
                ? find("questionnaireId = ?1 order by number", questionnaire)
                : find("questionnaireId = ?1 and state = ?2 order by number", questionnaire, state);
    }

    static Optional<QuestionnaireItem> byNumber(UUID questionnaire, int number) {
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
