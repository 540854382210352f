package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.candor.core.autofill.Receipt;
import io.candor.core.workbook.Annotation;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.PatchResult;

/** What the annotated copy says of each written cell, and of each question that stays empty. */
final class Annotations {

    private Annotations() {
    }

    static List<Annotation> of(List<QuestionnaireItem> leaving, List<Receipt.Unanswered> open, PatchResult patch) {
        Set<String> written = patch.applied().stream().map(e -> e.sheet() + '!' + e.cell()).collect(Collectors.toSet());
        List<Annotation> annotations = new ArrayList<>();
        for (QuestionnaireItem item : leaving) {
            if (item.reply != null) {
                item.reply.edits().stream().filter(e -> written.contains(e.sheet() + '!' + e.cell()))
                        .forEach(e -> annotations.add(written(item, e)));
            }
        }
        patch.refused().forEach(r -> annotations.add(new Annotation(r.edit().sheet(), r.edit().cell(), "", "", "",
                "not written: " + r.detail())));
        open.forEach(o -> annotations.add(new Annotation(o.sheet(), CellRef.parse(o.cell()), "", "", "",
                "open: " + o.reason())));
        return annotations;
    }

    private static Annotation written(QuestionnaireItem item, ProposedReply.Edit edit) {
        String confidence = item.state == ItemState.FILLED && item.confidence != null
                ? Math.round(item.confidence * 100) + " %"
                : "";
        String source = item.reply.sources().stream()
                .map(s -> s.title() + " (" + s.answer() + ", approved by " + s.approvedBy() + " on " + s.approvedOn()
                        + ")")
                .collect(Collectors.joining("; "));
        return new Annotation(edit.sheet(), CellRef.parse(edit.cell()), item.decidedBy, confidence,
                source.isEmpty() ? "own words of " + item.decidedBy : source, item.reasonText);
    }
}
