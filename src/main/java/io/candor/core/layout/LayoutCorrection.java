package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;

/** Applies what a person said to a layout; the rows of corrected tables are told apart anew. */
final class LayoutCorrection {

    private static final String BY_HAND = "a person set it";

    private final WorkbookView view;

    LayoutCorrection(WorkbookView view) {
        this.view = view;
    }

    WorkbookLayout apply(WorkbookLayout layout, LayoutOverride override) {
        List<SheetLayout> sheets = new ArrayList<>();
        for (SheetLayout sheet : layout.sheets()) {
            SheetLayout corrected = sheet;
            for (SheetOverride o : override.sheets()) {
                if (o.sheet().equals(sheet.sheet())) {
                    corrected = apply(corrected, o);
                }
            }
            sheets.add(corrected);
        }
        return WorkbookJudge.concluded(sheets, layout.fingerprint());
    }

    private SheetLayout apply(SheetLayout sheet, SheetOverride override) {
        Optional<SheetView> cells = view.sheet(sheet.sheet());
        if (override.use() == SheetOverride.Use.SKIP || cells.isEmpty()) {
            return sheet.as(SheetRole.SKIPPED, BY_HAND);
        }
        Grid grid = new Grid(cells.get());
        List<TableLayout> tables = new ArrayList<>(sheet.tables());
        for (TableOverride o : override.tables()) {
            if (o.table() == null) {
                tables.add(correct(grid, blank(grid), o));
            } else if (o.table() >= 0 && o.table() < sheet.tables().size()) {
                tables.set(o.table(), correct(grid, sheet.tables().get(o.table()), o));
            }
        }
        boolean touched = !override.tables().isEmpty() || override.use() == SheetOverride.Use.ASK;
        if (override.use() == SheetOverride.Use.ASK) {
            tables.replaceAll(LayoutCorrection::settled);
        }
        if (!touched) {
            return sheet;
        }
        SheetRole role = tables.stream().anyMatch(TableLayout::clear) ? SheetRole.QUESTIONS : SheetRole.UNCLEAR;
        return new SheetLayout(sheet.sheet(), role, sheet.hidden(), 1, List.of(BY_HAND), tables);
    }

    private TableLayout correct(Grid grid, TableLayout table, TableOverride o) {
        List<Integer> headerRows = o.headerRows() == null ? table.headerRows() : o.headerRows();
        int below = headerRows.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        int first = o.firstRow() != null ? o.firstRow() : o.headerRows() != null ? below : table.firstRow();
        int last = o.lastRow() != null ? o.lastRow() : table.lastRow();
        Map<Integer, ColumnLayout> columns = columns(grid, table, headerRows, o.columns());
        int question = find(columns, ColumnRole.QUESTION);
        List<String> doubts = new ArrayList<>();
        if (question < 0) {
            doubts.add("No column asks the questions.");
            return new TableLayout(Orientation.ROWS, table.title(), headerRows, first, last,
                    List.copyOf(columns.values()),
                    List.of(), List.of(), List.of(), doubts, 0, List.of(BY_HAND));
        }
        List<Integer> slots = new TableReading(null, List.copyOf(columns.values()), List.of(), 0, List.of()).slots();
        if (slots.isEmpty()) {
            doubts.add("No column takes the answers.");
        }
        Map<RowKind, List<Integer>> rows = new RowReader(grid, question, find(columns, ColumnRole.ID), slots,
                grid.rows(first, last)).read();
        return new TableLayout(Orientation.ROWS, table.title(), headerRows, first, last, List.copyOf(columns.values()),
                rows.get(RowKind.QUESTION), rows.get(RowKind.SECTION), rows.get(RowKind.GUIDANCE), doubts, 1,
                List.of(BY_HAND));
    }

    private static Map<Integer, ColumnLayout> columns(Grid grid, TableLayout table, List<Integer> headerRows,
            Map<Integer, ColumnRole> roles) {
        Map<Integer, ColumnLayout> columns = new TreeMap<>();
        if (table.orientation() == Orientation.ROWS) {
            table.columns().forEach(c -> columns.put(c.column(), c));
        }
        for (int row : headerRows) {
            for (CellView cell : grid.shown(row)) {
                columns.putIfAbsent(cell.ref().column(), new ColumnLayout(cell.ref().column(), ColumnRole.OTHER,
                        PlainText.tidy(cell.text()), "", 1, List.of()));
            }
        }
        new TreeMap<>(roles).forEach((column, role) -> {
            if (role == ColumnRole.QUESTION || role == ColumnRole.ID || role == ColumnRole.VERDICT) {
                columns.replaceAll((c, l) -> l.role() == role ? as(l, ColumnRole.OTHER) : l);
            }
            String heading = headerRows.stream().map(r -> PlainText.tidy(grid.text(r, column)))
                    .filter(t -> !t.isEmpty()).reduce((a, b) -> b).orElse("");
            columns.merge(column, as(new ColumnLayout(column, role, heading, "", 1, List.of()), role),
                    (was, now) -> as(was, role));
        });
        return columns;
    }

    private static ColumnLayout as(ColumnLayout was, ColumnRole role) {
        String tick = role != ColumnRole.TICK
                ? ""
                : was.tick().isEmpty()
                        ? was.heading().substring(was.heading().lastIndexOf(": ") < 0
                                ? 0
                                : was.heading().lastIndexOf(": ") + 2)
                        : was.tick();
        return new ColumnLayout(was.column(), role, was.heading(), tick, 1, List.of(BY_HAND));
    }

    private static int find(Map<Integer, ColumnLayout> columns, ColumnRole role) {
        return columns.values().stream().filter(c -> c.role() == role).mapToInt(ColumnLayout::column).findFirst()
                .orElse(-1);
    }

    private static TableLayout settled(TableLayout t) {
        return new TableLayout(t.orientation(), t.title(), t.headerRows(), t.firstRow(), t.lastRow(), t.columns(),
                t.questionRows(), t.sectionRows(), t.guidanceRows(), t.takesReplies() ? List.of() : t.doubts(), 1,
                t.why());
    }

    private static TableLayout blank(Grid grid) {
        return new TableLayout(Orientation.ROWS, "", List.of(), 0, grid.sheet().lastRow(), List.of(), List.of(),
                List.of(),
                List.of(), List.of(), 1, List.of(BY_HAND));
    }
}
