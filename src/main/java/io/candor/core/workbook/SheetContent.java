package io.candor.core.workbook;

import java.util.List;

/**
 * What one sheet part says, before drop-downs are resolved: their lists may lie in sheets that come later.
 *
 * @param name of the tab
 * @param position among all tabs
 * @param visibility of the tab
 * @param isProtected whether protection is on
 * @param cells its cells
 * @param rows rows with properties of their own
 * @param columns widths, hidden columns, styles
 * @param merges merged ranges of more than one cell
 * @param arrays ranges filled by one array formula or data table: their cells are formulas without saying so
 * @param rules its data validations
 * @param hasFormulas whether any cell is a formula
 */
record SheetContent(String name, int position, SheetView.Visibility visibility, boolean isProtected, CellStore cells,
        RowTable rows, ColumnTable columns, List<CellRange> merges, List<CellRange> arrays,
        List<ValidationRule> rules, boolean hasFormulas) {

    SheetContent {
        merges = List.copyOf(merges);
        arrays = List.copyOf(arrays);
        rules = List.copyOf(rules);
    }
}
