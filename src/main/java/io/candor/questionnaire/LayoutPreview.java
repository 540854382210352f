package io.candor.questionnaire;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.WorkbookView;

/**
 * What a correction would lead to. Nothing of it is saved.
 *
 * @param total number of questions
 * @param questions the first of them, in reading order
 * @param changes against the questions there are now; all are added before the first draft
 */
@Schema(name = "LayoutPreview")
public record LayoutPreview(String outcome, List<String> reasons, List<LayoutView.Sheet> sheets, int total,
        List<Question> questions, LayoutChanges changes) {

    /** @param cell of the question */
    @Schema(name = "PreviewedQuestion")
    public record Question(String sheet, String cell, String question, String id, String section, boolean hidden,
            List<SlotCellView> slot) {

        static Question of(AskedQuestion q) {
            return new Question(q.sheet(), q.cell().toString(), q.text(), q.id(), q.section(), q.hidden(),
                    SlotCellView.of(q.slot()));
        }
    }

    static LayoutPreview of(WorkbookLayout layout, WorkbookView view, List<AskedQuestion> questions,
            LayoutChanges changes, int limit) {
        return new LayoutPreview(layout.outcome().slug(), layout.reasons(), LayoutView.sheets(layout, view),
                questions.size(), questions.stream().limit(limit).map(Question::of).toList(), changes);
    }
}
