package io.candor.bank;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.core.Sha256;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.workbook.WorkbookReader;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Answers that lie elsewhere become drafts: of a completed questionnaire, or of another tool's library. */
@ApplicationScoped
class DraftImport {

    @Inject
    WorkbookReader reader;
    @Inject
    LayoutDetector detector;
    @Inject
    DraftPlanning planning;
    @Inject
    DraftTaking taking;

    DraftPlan questionnaire(String collection, DraftForm.Checked form, String who) {
        List<DraftProposal> found = new Harvest(reader, detector).from(form.bytes(), form.fileName(), form.defaults());
        if (found.isEmpty()) {
            throw Problems.problem(422, "no-answers-found", "No answers were found",
                    "No question of this workbook is answered where its answer would stand.").build();
        }
        return plan(collection, form, who, List.of(), found);
    }

    DraftPlan library(String collection, DraftForm.Checked form, String who) {
        LibraryImport.Reading reading = new LibraryImport(reader).read(form.bytes(), form.fileName(), form.mapping(),
                form.defaults());
        if (reading.sheets().isEmpty()) {
            throw Problems.problem(422, "columns-not-found", "The columns were not recognised",
                    "No sheet has a row that names a question and an answer. Say which column is which in mapping.")
                    .with("headings", reading.headings())
                    .with("fields", Stream.of(LibraryField.values()).map(LibraryField::slug).toList())
                    .build();
        }
        return plan(collection, form, who, reading.sheets(), reading.proposals());
    }

    private DraftPlan plan(String collection, DraftForm.Checked form, String who,
            List<LibraryImport.SheetColumns> sheets, List<DraftProposal> found) {
        List<DraftPlan.Row> rows = QuarkusTransaction.requiringNew()
                .call(() -> planning.plan(collection, found, form.near()));
        if (!form.dryRun()) {
            rows = taking.take(collection, rows, who, "from " + form.fileName());
        }
        return DraftPlan.of(form.dryRun(), form.fileName(), Sha256.of(form.bytes()).hex(), sheets, rows);
    }
}
