package io.candor.core.workbook;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cells that a sheet is read for: all of them, or those that a patch is about. Immutable. */
final class WantedCells {

    static final WantedCells ALL = new WantedCells(true, new TreeMap<>());

    private final boolean all;
    /** Ascending; none where all are wanted. */
    private final int[] rows;
    /** By row, ascending. */
    private final int[][] columns;

    private WantedCells(boolean all, TreeMap<Integer, TreeSet<Integer>> cells) {
        this.all = all;
        this.rows = sorted(cells.keySet());
        this.columns = cells.values().stream().map(WantedCells::sorted).toArray(int[][]::new);
    }

    private static int[] sorted(Collection<Integer> ascending) {
        return ascending.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The cells of edits, by the name of their sheet. */
    static Map<String, WantedCells> bySheet(List<CellEdit> edits) {
        Map<String, TreeMap<Integer, TreeSet<Integer>>> sheets = new HashMap<>();
        for (CellEdit edit : edits) {
            sheets.computeIfAbsent(edit.sheet(), sheet -> new TreeMap<>())
                    .computeIfAbsent(edit.cell().row(), row -> new TreeSet<>()).add(edit.cell().column());
        }
        Map<String, WantedCells> wanted = new HashMap<>();
        sheets.forEach((sheet, cells) -> wanted.put(sheet, new WantedCells(false, cells)));
        return wanted;
    }

    boolean all() {
        return all;
    }

    boolean row(int row) {
        return all || Arrays.binarySearch(rows, row) >= 0;
    }

    boolean cell(int row, int column) {
        int i = all ? 0 : Arrays.binarySearch(rows, row);
        return all || i >= 0 && Arrays.binarySearch(columns[i], column) >= 0;
    }

    /** Whether any of them lies in the range. */
    boolean any(CellRange range) {
        if (all) {
            return true;
        }
        for (int i = from(rows, range.first().row()); i < rows.length && rows[i] <= range.last().row(); i++) {
            int c = from(columns[i], range.first().column());
            if (c < columns[i].length && columns[i][c] <= range.last().column()) {
                return true;
            }
        }
        return false;
    }

    private static int from(int[] ascending, int least) {
        int i = Arrays.binarySearch(ascending, least);
        return i >= 0 ? i : -i - 1;
    }

    /** Rows of cells that are named one by one, ascending. */
    int[] rows() {
        return rows;
    }

    /** Columns of such a row, ascending. */
    int[] columns(int rowIndex) {
        return columns[rowIndex];
    }
}
