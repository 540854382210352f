package io.candor.questionnaire;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.LayoutOutcome;
import io.candor.core.layout.LayoutOverride;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.layout.SlotKind;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.WorkbookView;
import io.candor.web.Audited;
import io.candor.web.ETags;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Corrects where the questions and answers of a questionnaire are: first as a preview, then for good. A saved correction
 * is drafted anew; what people decided stays with its question.
 */
@ApplicationScoped
class LayoutCorrecting {

    @Inject
    OpenWorkbooks workbooks;
    @Inject
    QuestionExtractor extractor;
    @Inject
    FormMemory memory;
    @Inject
    Drafting drafting;
    @Inject
    Clock clock;
    @Inject
    Event<Settled> settled;
    @Inject
    Event<Audited> audit;

    /** @param redrafted whether a new draft is on its way */
    record Saved(LayoutView layout, long version, LayoutChanges changes, boolean redrafted) {
    }

    private record Corrected(LayoutOverride correction, WorkbookLayout layout, List<AskedQuestion> questions) {
    }

    LayoutPreview preview(Questionnaire questionnaire, CorrectionForm form, int limit) {
        WorkbookView view = workbooks.of(questionnaire);
        return QuarkusTransaction.requiringNew().call(() -> {
            Corrected c = corrected(form, view, QuestionnaireLayout.of(questionnaire.id));
            LayoutChanges changes = Asked.compare(QuestionnaireItem.of(questionnaire.id), c.questions);
            return LayoutPreview.of(c.layout, view, c.questions, changes, limit);
        });
    }

    Saved save(Questionnaire questionnaire, String ifMatch, CorrectionForm form, String who) {
        WorkbookView view = workbooks.of(questionnaire);
        return QuarkusTransaction.requiringNew().call(() -> save(questionnaire.id, ifMatch, form, who, view));
    }

    private Saved save(UUID id, String ifMatch, CorrectionForm form, String who, WorkbookView view) {
        // Always the questionnaire first, then what belongs to it: two people at once wait for each other, never in a ring.
        Questionnaire q = Questionnaire.locked(id).orElseThrow(() -> Problems.notFound("questionnaire " + id));
        if (q.finishedAt != null) {
            throw Problems.conflict("finished", "Its review is finished",
                    q.finishedBy + " finished it; resume the review to change anything.");
        }
        QuestionnaireLayout row = QuestionnaireLayout.locked(id);
        ETags.check(ifMatch, row.version, () -> LayoutView.of(row, view));
        Corrected c = corrected(form, view, row);
        List<QuestionnaireItem> before = QuestionnaireItem.of(id);
        LayoutChanges changes = Asked.compare(before, c.questions);
        boolean asks = c.layout.outcome() == LayoutOutcome.QUESTIONNAIRE;
        if (!asks && !before.isEmpty()) {
            CorrectionReading.refuse(List.of(new LayoutError("no-questions-left", "sheets",
                    "With this correction nothing would be asked any more; delete the questionnaire if that is meant.")));
        }
        boolean redraft = asks
                && (q.state != QuestionnaireState.DRAFTED || !c.layout.sheets().equals(row.layout.sheets()));
        row.correct(c.correction, c.layout, who, clock.instant());
        memory.remember(view, row.detected, c.correction, who);
        if (redraft) {
            drafting.schedule(q);
        } else if (!asks) {
            boolean news = q.state != QuestionnaireState.NEEDS_MAPPING;
            q.needsMapping();
            if (news) {
                settled.fire(new Settled(q));
            }
        }
        QuestionnaireLayout.flush();
        audit.fire(Audited.of("questionnaire.layout", id.toString(), Map.of("questions", before.size()),
                Map.of("questions", c.questions.size(), "edition", row.version)));
        return new Saved(LayoutView.of(row, view), row.version, changes, redraft);
    }

    private Corrected corrected(CorrectionForm form, WorkbookView view, QuestionnaireLayout row) {
        LayoutOverride correction = CorrectionReading.read(form, view, row.detected);
        WorkbookLayout layout = correction.isEmpty() ? row.detected : row.detected.corrected(view, correction);
        List<AskedQuestion> questions = extractor.extract(view, layout);
        CorrectionReading.refuse(overlaps(questions));
        return new Corrected(correction, layout, questions);
    }

    /** One row asked by two tables, or a question written over: two tables claim the same cells. */
    private static List<LayoutError> overlaps(List<AskedQuestion> questions) {
        Set<String> asked = new HashSet<>();
        List<LayoutError> errors = new ArrayList<>();
        for (AskedQuestion q : questions) {
            if (!asked.add(q.sheet() + '!' + q.cell())) {
                errors.add(overlap(q, q.cell().toString(), "is asked by two tables"));
            }
        }
        for (AskedQuestion q : questions) {
            q.slot().cells().stream().filter(c -> c.kind() != SlotKind.OTHER)
                    .filter(c -> asked.contains(q.sheet() + '!' + c.ref()))
                    .forEach(c -> errors.add(overlap(q, c.ref().toString(), "asks a question and takes an answer")));
        }
        return errors.stream().limit(10).toList();
    }

    private static LayoutError overlap(AskedQuestion q, String cell, String what) {
        return new LayoutError("tables-overlap", "sheets", "Cell " + cell + " of \"" + q.sheet() + "\" " + what
                + "; give the tables rows of their own.");
    }
}
