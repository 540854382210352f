package io.candor.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.candor.core.workbook.CellView;

/** The columns of one table, or of several tables of one form in a sheet: their headings and what their cells are like. */
final class TableColumns {

    /** Wider tables exist, but nobody asks beyond; bounds the work on hostile files. */
    private static final int WIDEST = 120;

    private final Grid grid;
    private final HeaderBlock header;
    private final List<Integer> rows;
    private final List<Integer> columns;
    private final Map<Integer, ColumnProfile> profiles = new HashMap<>();

    TableColumns(Grid grid, HeaderBlock header, List<Integer> rows) {
        this.grid = grid;
        this.header = header;
        this.rows = rows;
        TreeSet<Integer> all = new TreeSet<>(header.headings().keySet());
        for (int row : rows.size() > 500 ? rows.subList(0, 500) : rows) {
            for (CellView cell : grid.sheet().cells(row)) {
                if (all.size() >= WIDEST) {
                    break;
                }
                if (header.spans(cell.ref().column())) {
                    all.add(cell.ref().column());
                }
            }
        }
        this.columns = new ArrayList<>(all);
    }

    /** The same columns looked at on these rows alone. */
    TableColumns on(List<Integer> some) {
        return new TableColumns(grid, header, some);
    }

    Grid grid() {
        return grid;
    }

    List<Integer> rows() {
        return rows;
    }

    List<Integer> columns() {
        return columns;
    }

    HeaderBlock header() {
        return header;
    }

    Heading heading(int column) {
        return header.heading(column);
    }

    ColumnProfile profile(int column) {
        return profiles.computeIfAbsent(column, c -> ColumnProfile.of(grid, rows, c));
    }

    boolean hidden(int column) {
        return grid.sheet().columnHidden(column);
    }

    /**
     * Whether names or numbers of rows and their texts are all that is written: every other column has a heading, and
     * waits.
     */
    boolean blankGrid(int question) {
        List<Integer> headed = columns.stream().filter(c -> !heading(c).blank()).toList();
        List<Integer> right = headed.stream().filter(c -> c > question).toList();
        boolean together = !right.isEmpty() && right.getLast() - question == right.size();
        return together && right.stream().allMatch(c -> profile(c).blank())
                && headed.stream().filter(c -> c < question)
                        .allMatch(c -> profile(c).blank() || profile(c).words() <= 4);
    }

    /** Whether the sheet lets people type into some cells only, and this column is not among them. */
    boolean lockedAway(int column) {
        return grid.sheet().isProtected() && profile(column).unlocked() < 0.2
                && columns.stream().anyMatch(c -> profile(c).unlocked() > 0.6);
    }

    /** Whether the sheet lets people type into this column, but not everywhere. */
    boolean singledOut(int column) {
        return grid.sheet().isProtected() && profile(column).unlocked() > 0.6
                && columns.stream().anyMatch(c -> profile(c).unlocked() < 0.2);
    }
}
