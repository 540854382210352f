package io.candor.core.workbook.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.candor.core.workbook.WorkbookView;

/**
 * A review copy as it came back.
 *
 * @param id of the copy, as it was exported
 * @param view the whole workbook, as the customer's sheets may have been edited too
 * @param rows of the list, by number of the item
 * @param notes which rows were not read, and why
 */
public record ReturnedCopy(UUID id, WorkbookView view, Map<Integer, Row> rows, List<String> notes) {

    public ReturnedCopy {
        rows = Map.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** @param row of the sheet, from 1, as people count @param decision as typed, may be empty */
    public record Row(int row, String decision, String verdict, String text) {

        boolean empty() {
            return decision.isBlank() && verdict.isBlank() && text.isBlank();
        }
    }
}
