package io.candor.core.layout;

import java.util.HashMap;
import java.util.Map;

import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;

/**
 * The language that most of a sheet is written in, told by its commonest words, so that a German sentence that opens with
 * "Es" is not read as a Spanish question. Empty where it is in doubt: then the phrases of all languages count.
 */
final class SheetLanguage {

    private static final int ROWS = 300;
    private static final int FEWEST = 4;
    /** The languages share short words; the best must have a third more of them than the next. */
    private static final double LEAD = 1.33;

    private SheetLanguage() {
    }

    static String of(SheetView sheet) {
        Map<String, Integer> words = new HashMap<>();
        sheet.rows().stream().limit(ROWS).flatMap(row -> sheet.cells(row).stream()).map(CellView::text)
                .filter(text -> !text.isBlank()).forEach(text -> TextForm.BOOK
                        .languages("common", PlainText.fold(text)).forEach((l, n) -> words.merge(l, n, Integer::sum)));
        String best = "";
        int most = 0;
        int next = 0;
        for (Map.Entry<String, Integer> entry : words.entrySet()) {
            if (entry.getValue() > most) {
                next = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                next = Math.max(next, entry.getValue());
            }
        }
        return most >= FEWEST && most >= LEAD * next ? best : "";
    }
}
