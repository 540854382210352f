package io.candor.questionnaire;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.candor.core.autofill.PlannedEdit;
import io.candor.core.layout.LayoutOverride;
import io.candor.core.layout.WorkbookLayout;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Where the questions and answers of a questionnaire are: as detected, what was corrected, and both together. A
 * correction always counts from the detected layout, so that it can be changed and taken back as a whole.
 */
@Entity
@Table(name = "questionnaire_layout")
public class QuestionnaireLayout extends PanacheEntityBase {

    @Id
    @Column(name = "questionnaire_id")
    public UUID questionnaireId;
    @JdbcTypeCode(SqlTypes.JSON)
    public WorkbookLayout detected;
    @JdbcTypeCode(SqlTypes.JSON)
    public LayoutOverride correction;
    @JdbcTypeCode(SqlTypes.JSON)
    public WorkbookLayout layout;
    /** A correction of a similar form that a person should look at; null for none. */
    @JdbcTypeCode(SqlTypes.JSON)
    public ProposedCorrection proposal;
    @Column(name = "changed_by")
    public String changedBy;
    @Column(name = "changed_at")
    public Instant changedAt;
    @Version
    public long version;

    static QuestionnaireLayout of(UUID questionnaire) {
        return findById(questionnaire);
    }

    static QuestionnaireLayout locked(UUID questionnaire) {
        return findById(questionnaire, LockModeType.PESSIMISTIC_WRITE);
    }

    static QuestionnaireLayout begin(UUID questionnaire, RecognisedLayout recognised, Instant now) {
        QuestionnaireLayout row = new QuestionnaireLayout();
        row.questionnaireId = questionnaire;
        row.detected = recognised.detected();
        row.correction = recognised.correction();
        row.layout = recognised.layout();
        row.proposal = recognised.proposal();
        row.changedBy = PlannedEdit.CANDOR;
        row.changedAt = now;
        return row;
    }

    void correct(LayoutOverride by, WorkbookLayout corrected, String who, Instant now) {
        correction = by;
        layout = corrected;
        proposal = null;
        changedBy = who;
        changedAt = now;
    }
}
