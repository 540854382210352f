package io.candor.core.layout;

import java.util.List;
import java.util.Map;

/**
 * The correction of one table, or a table that detection did not see. Rows and columns are zero-based; what is null stays
 * as detected.
 *
 * @param table which of the sheet's tables, counted from 0 as detected; null to add one
 * @param headerRows rows with headings; an empty list for a table without
 * @param firstRow first row below the header
 * @param lastRow last row; where null in an added table, the sheet's last one
 * @param columns roles by column, for the columns that change. A role that only one column can have (question, ID, verdict)
 *        is taken from the column that had it
 */
public record TableOverride(Integer table, List<Integer> headerRows, Integer firstRow, Integer lastRow,
        Map<Integer, ColumnRole> columns) {

    public TableOverride {
        headerRows = headerRows == null ? null : List.copyOf(headerRows);
        columns = columns == null ? Map.of() : Map.copyOf(columns);
    }
}
