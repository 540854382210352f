package io.candor.core.workbook;

/**
 * A wish to write one cell.
 *
 * @param sheet tab name
 * @param cell where
 * @param before the text the cell showed when the workbook was read; a cell that shows something else now is refused
 * @param after the text to write
 */
public record CellEdit(String sheet, CellRef cell, String before, String after) {
}
