package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.core.workbook.CellRange;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;

/**
 * A part of a sheet as it looks, so that a page can show it.
 *
 * @param range the part, as asked for
 * @param lastRow last row of the sheet with text, from 1; 0 for an empty one
 * @param lastColumn letters of its last column with text; empty for an empty one
 * @param columns of the part
 * @param rows of the part that hold text or are hidden; all others are empty
 * @param merges merged ranges that reach into the part
 */
public record SheetWindow(String sheet, String range, int lastRow, String lastColumn, List<Column> columns,
        List<Row> rows, List<String> merges) {

    private static final int LONGEST_TEXT = 1000;

    /** @param width in characters */
    @Schema(name = "WindowColumn")
    public record Column(String column, double width, boolean hidden) {
    }

    @Schema(name = "WindowRow")
    public record Row(int row, boolean hidden, List<Cell> cells) {
    }

    /**
     * @param text as shown, cut off after 1000 characters
     * @param kind blank, text, number, date, boolean or error
     * @param formula whether a formula computes it; such a cell is never written
     * @param fill equal for cells of equal background; empty for none
     */
    @Schema(name = "WindowCell")
    public record Cell(String cell, String text, String kind, boolean formula, boolean bold, String fill) {

        static Cell of(CellView c) {
            String text = c.text().length() <= LONGEST_TEXT ? c.text() : c.text().substring(0, LONGEST_TEXT) + "…";
            return new Cell(c.ref().toString(), text, c.kind().name().toLowerCase(Locale.ROOT), c.formula(),
                    c.style().bold(), c.style().fill());
        }
    }

    static SheetWindow of(SheetView sheet, CellRange range) {
        List<Column> columns = new ArrayList<>();
        for (int c = range.first().column(); c <= range.last().column(); c++) {
            columns.add(new Column(CellRef.columnLetters(c), sheet.columnWidth(c), sheet.columnHidden(c)));
        }
        List<Row> rows = new ArrayList<>();
        for (int r = range.first().row(); r <= range.last().row(); r++) {
            int row = r;
            List<Cell> cells = sheet.cells(row).stream().filter(c -> range.contains(row, c.ref().column()))
                    .map(Cell::of).toList();
            if (!cells.isEmpty() || sheet.rowHidden(row)) {
                rows.add(new Row(row + 1, sheet.rowHidden(row), cells));
            }
        }
        List<String> merges = sheet.merges().stream().filter(m -> overlap(m, range)).map(CellRange::toString).toList();
        return new SheetWindow(sheet.name(), range.toString(), sheet.lastRow() + 1,
                sheet.lastColumn() < 0 ? "" : CellRef.columnLetters(sheet.lastColumn()), columns, rows, merges);
    }

    private static boolean overlap(CellRange a, CellRange b) {
        return a.first().row() <= b.last().row() && b.first().row() <= a.last().row()
                && a.first().column() <= b.last().column() && b.first().column() <= a.last().column();
    }
}
