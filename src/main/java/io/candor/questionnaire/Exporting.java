package io.candor.questionnaire;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.core.Sha256;
import io.candor.core.autofill.PlannedEdit;
import io.candor.core.autofill.Receipt;
import io.candor.core.workbook.PatchResult;
import io.candor.core.workbook.WorkbookAnnotator;
import io.candor.core.workbook.WorkbookPatcher;
import io.candor.web.Audited;
import io.candor.web.Problems;

/** Writes the customer's own file, completed, and keeps it with its receipt. */
@ApplicationScoped
public class Exporting {

    @Inject
    WorkbookPatcher patcher;
    @Inject
    WorkbookAnnotator annotator;
    @Inject
    Clock clock;
    /** The annotated copy tells nobody outside anything, and is no event. */
    @Inject
    Event<Exported> exported;
    @Inject
    Event<Audited> audit;

    /**
     * Only what may leave the house is written: fills, accepted answers, people's own texts. What was approved when it was
     * decided, but is not any more, stays out and is named in the receipt.
     */
    @Transactional
    QuestionnaireExport export(UUID id, ExportVariant variant, String who) {
        // Shared: a new draft waits until this copy is made of one draft.
        Questionnaire questionnaire = Questionnaire.shared(id)
                .orElseThrow(() -> Problems.notFound("questionnaire " + id));
        if (questionnaire.state != QuestionnaireState.DRAFTED) {
            throw Problems.conflict("not-drafted", "It is not drafted",
                    "The questionnaire is " + questionnaire.state.slug() + "; it can be exported once it is drafted.");
        }
        List<QuestionnaireItem> items = QuestionnaireItem.of(id);
        Sayable sayable = Sayable.of(questionnaire, items.stream().filter(i -> i.state.exported()).map(i -> i.reply)
                .toList(), clock);
        List<QuestionnaireItem> leaving = new ArrayList<>();
        List<Receipt.Unanswered> open = new ArrayList<>();
        for (QuestionnaireItem item : items) {
            Optional<Sayable.Objection> objection = item.state.exported()
                    ? sayable.objection(item.reply)
                    : Optional.empty();
            if (item.state.exported() && objection.isEmpty()) {
                leaving.add(item);
            } else {
                open.add(objection.map(o -> new Receipt.Unanswered(item.sheet, item.cell, o.code(), o.text()))
                        .orElseGet(item::unanswered));
            }
        }
        List<PlannedEdit> planned = leaving.stream().flatMap(i -> i.edits().stream()).toList();
        PatchResult patch = patcher.patch(QuestionnaireFile.of(id), planned.stream().map(PlannedEdit::edit).toList());
        byte[] bytes = switch (variant) {
            case CLEAN -> patch.bytes();
            case ANNOTATED -> annotator.annotate(patch.bytes(), Annotations.of(leaving, open, patch));
        };
        ReceiptView receipt = ReceiptView.of(Receipt.of(planned, open, patch), Sha256.of(bytes));
        QuestionnaireExport export = QuestionnaireExport.of(id, variant, receipt, bytes, who, clock.instant());
        export.persist();
        if (variant == ExportVariant.CLEAN) {
            exported.fire(new Exported(questionnaire, export, items));
        }
        audit.fire(Audited.of("questionnaire.export", id.toString(), null,
                Map.of("export", export.id, "variant", variant, "completed", export.completed)));
        return export;
    }
}
