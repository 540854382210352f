package io.candor.questionnaire;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.core.autofill.PlannedEdit;
import io.candor.core.autofill.Receipt;
import io.candor.core.workbook.PatchResult;
import io.candor.core.workbook.WorkbookPatcher;

/** Writes the customer's own file, completed, and keeps it with its receipt. */
@ApplicationScoped
class Exporting {

    @Inject
    WorkbookPatcher patcher;
    @Inject
    Clock clock;

    /** Only what may leave the house is written: fills, accepted answers, people's own texts. */
    @Transactional
    QuestionnaireExport export(Questionnaire questionnaire) {
        List<QuestionnaireItem> items = QuestionnaireItem.of(questionnaire.id);
        List<PlannedEdit> planned = items.stream().flatMap(i -> i.edits().stream()).toList();
        PatchResult patch = patcher.patch(QuestionnaireFile.of(questionnaire.id),
                planned.stream().map(PlannedEdit::edit).toList());
        List<Receipt.Unanswered> open = items.stream().filter(i -> !i.state.exported())
                .map(QuestionnaireItem::unanswered).toList();
        QuestionnaireExport export = new QuestionnaireExport();
        export.id = UUID.randomUUID();
        export.questionnaireId = questionnaire.id;
        export.createdAt = clock.instant();
        export.original = patch.original().hex();
        export.completed = patch.completed().hex();
        export.receipt = ReceiptView.of(Receipt.of(planned, open, patch));
        export.bytes = patch.bytes();
        export.persist();
        return export;
    }
}
