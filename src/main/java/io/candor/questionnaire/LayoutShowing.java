package io.candor.questionnaire;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.core.workbook.WorkbookView;
import io.candor.questionnaire.LayoutView.Sheet;
import io.candor.questionnaire.LayoutView.Table;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Puts together what the layout page shows. */
@ApplicationScoped
class LayoutShowing {

    private static final int QUESTIONS_SHOWN = 300;

    @Inject
    LayoutCorrecting correcting;
    @Inject
    OpenWorkbooks workbooks;

    Questionnaire one(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> QuestionnaireResource.find(id));
    }

    /** The layout as it is saved. @param sheet null for the one that needs a look */
    LayoutScreen saved(UUID id, String sheet) {
        LayoutAttempt attempt = new LayoutAttempt();
        attempt.sheet = sheet;
        QuestionnaireLayout row = layout(id);
        attempt.version = row.version;
        CorrectionForm correction = CorrectionForm.of(row.correction);
        attempt.said = LayoutAttempt.print(correction);
        return tried(id, attempt, correction, null);
    }

    /** @param error what was refused; null for nothing */
    LayoutScreen tried(UUID id, LayoutAttempt attempt, CorrectionForm correction, String error) {
        Questionnaire q = one(id);
        WorkbookView view = workbooks.of(q);
        QuestionnaireLayout row = layout(id);
        LayoutPreview preview = correcting.preview(q, correction, Integer.MAX_VALUE);
        Sheet sheet = sheet(preview, attempt.sheet);
        // Who adds a table goes on with it.
        Table chosen = LayoutScreen.table(sheet, attempt.say.equals("add") ? sheet.tables().size() : attempt.table);
        LayoutView.Proposal proposal = row.proposal == null
                ? null
                : new LayoutView.Proposal(CorrectionForm.of(row.proposal.correction()), row.proposal.similarity(),
                        row.proposal.correctedBy(), row.proposal.correctedAt());
        return new LayoutScreen(id, q.customer == null ? q.fileName : q.customer, q.fileName, q.state.slug(),
                LayoutAttempt.print(correction), attempt.version,
                !correction.equals(CorrectionForm.of(row.correction)), preview,
                LayoutScreen.tabs(preview, sheet.sheet()), sheet, chosen == null ? 0 : chosen.table(),
                use(correction, sheet), SheetGrid.of(LayoutScreen.cells(view, sheet), sheet.tables(), chosen, 1),
                preview.questions().stream().filter(x -> x.sheet().equals(sheet.sheet())).limit(QUESTIONS_SHOWN)
                        .toList(),
                proposal, proposal == null ? null : LayoutAttempt.print(proposal.correction()), error);
    }

    /** The sheet that an attempt is about, as the page shows it before what is said now. */
    LayoutAttempt.Now sheet(UUID id, LayoutAttempt attempt) {
        LayoutPreview preview = correcting.preview(one(id), attempt.correction(), 0);
        Sheet sheet = sheet(preview, attempt.sheet);
        int detected = layout(id).detected.sheet(sheet.sheet()).map(s -> s.tables().size()).orElse(0);
        return new LayoutAttempt.Now(sheet, detected);
    }

    SheetGrid grid(UUID id, LayoutAttempt attempt) {
        Questionnaire q = one(id);
        Sheet sheet = sheet(correcting.preview(q, attempt.correction(), 0), attempt.sheet);
        if (attempt.from < 1 || attempt.from > sheet.lastRow()) {
            throw Problems.invalid("from", "There is no row " + attempt.from + ".");
        }
        return SheetGrid.of(LayoutScreen.cells(workbooks.of(q), sheet), sheet.tables(),
                LayoutScreen.table(sheet, attempt.table), attempt.from);
    }

    private static Sheet sheet(LayoutPreview preview, String name) {
        if (name == null) {
            return LayoutScreen.first(preview.sheets());
        }
        return preview.sheets().stream().filter(s -> s.sheet().equals(name)).findFirst()
                .orElseThrow(() -> Problems.notFound("sheet \"" + name + "\" in this workbook"));
    }

    private static String use(CorrectionForm correction, Sheet sheet) {
        return correction.sheets().stream().filter(s -> s.sheet().equals(sheet.sheet()))
                .map(s -> s.use() == null ? "as-detected" : s.use()).findFirst().orElse("as-detected");
    }

    long version(UUID id) {
        return layout(id).version;
    }

    private static QuestionnaireLayout layout(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> QuestionnaireLayout.of(id));
    }
}
