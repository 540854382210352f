package io.candor.core.autofill;

import java.util.List;

import io.candor.core.decision.Decision;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.WorkbookView;

/**
 * A drafted questionnaire.
 *
 * @param view the workbook as read
 * @param layout where questions and slots were found
 * @param items in the workbook's order
 */
public record Draft(WorkbookView view, WorkbookLayout layout, List<DraftItem> items) {

    public Draft {
        items = List.copyOf(items);
    }

    /** What may be written without a person: the cells of all fills. */
    public List<PlannedEdit> fills() {
        return items.stream().filter(i -> i.decision() instanceof Decision.Fill)
                .flatMap(i -> PlannedEdit.of((Decision.Fill) i.decision()).stream()).toList();
    }

    /** Questions that stay empty, each with the reason. */
    public List<Receipt.Unanswered> unanswered() {
        return items.stream().filter(i -> !(i.decision() instanceof Decision.Fill))
                .map(i -> new Receipt.Unanswered(i.question().sheet(), i.question().cell().toString(),
                        i.decision().reason().code().slug(), i.decision().reason().text()))
                .toList();
    }
}
