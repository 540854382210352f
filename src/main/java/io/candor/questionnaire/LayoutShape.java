package io.candor.questionnaire;

import io.candor.core.Sha256;
import io.candor.core.layout.ColumnRole;
import io.candor.core.layout.SheetLayout;
import io.candor.core.layout.TableLayout;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;

/**
 * Where the texts of a form stand. A fingerprint knows a form by what it says; a correction names rows and columns, and a
 * copy with one more row on top says the same in other places.
 *
 * @param digest equal where all rows and columns that a correction may name are equal
 */
record LayoutShape(Sha256 digest) {

    static LayoutShape of(WorkbookView view, WorkbookLayout detected) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < detected.sheets().size(); i++) {
            SheetLayout sheet = detected.sheets().get(i);
            SheetView cells = view.sheets().get(i);
            places.append("sheet ").append(cells.rows().isEmpty() ? -1 : cells.rows().getFirst()).append('\n');
            for (TableLayout table : sheet.tables()) {
                places.append(table.orientation()).append(table.headerRows()).append(table.firstRow()).append('-')
                        .append(table.lastRow()).append(table.columns(ColumnRole.QUESTION).stream()
                                .map(c -> c.column()).toList())
                        .append('\n');
            }
        }
        return new LayoutShape(Sha256.of(places.toString()));
    }
}
