package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.candor.core.workbook.CellRange;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.Validation;
import io.candor.questionnaire.LayoutView.Table;

/**
 * A stretch of a sheet as the layout page shows it: cells with what they are taken for.
 *
 * @param from first row of the stretch, from 1
 * @param next first row of the stretch behind it; 0 at the end
 * @param cutOff whether columns farther right are left out
 */
record SheetGrid(List<Column> columns, List<Row> rows, int from, int next, boolean cutOff) {

    static final int ROWS = 120;
    private static final int MOST_COLUMNS = 60;
    /** Answers often go into columns that hold nothing yet. */
    private static final int EMPTY_COLUMNS = 2;
    private static final int LONGEST_TEXT = 400;

    /**
     * @param role of the chosen table's column; empty where it has none
     * @param width in pixels
     */
    record Column(String letters, int width, boolean hidden, String role, String heading, int sure, List<String> why) {
    }

    /** @param kind headings, question, section, guidance, inside or outside of a table */
    record Row(int number, String kind, boolean hidden, List<Cell> cells) {
    }

    /**
     * @param kind what it is taken for, as a class
     * @param choices what its drop-down offers, shown while it is empty
     */
    record Cell(String text, String kind, int columns, int rows, boolean bold, String choices) {
    }

    /** @param chosen the table whose columns can be changed; null for none */
    static SheetGrid of(SheetView sheet, List<Table> tables, Table chosen, int from) {
        int wide = Math.max(sheet.lastColumn(), tables.stream().flatMap(t -> t.columns().stream())
                .mapToInt(c -> CellRef.columnIndex(c.column())).max().orElse(0)) + EMPTY_COLUMNS;
        int lastColumn = Math.min(wide, MOST_COLUMNS - 1);
        int last = Math.min(sheet.lastRow() + 1, from + ROWS - 1);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c <= lastColumn; c++) {
            columns.add(column(sheet, c, chosen));
        }
        List<Row> rows = new ArrayList<>();
        for (int r = from; r <= last; r++) {
            rows.add(row(sheet, tables, r, from, lastColumn));
        }
        return new SheetGrid(columns, rows, from, last <= sheet.lastRow() ? last + 1 : 0,
                sheet.lastColumn() > lastColumn);
    }

    private static Column column(SheetView sheet, int c, Table chosen) {
        String letters = CellRef.columnLetters(c);
        Optional<LayoutView.Column> role = chosen == null
                ? Optional.empty()
                : chosen.columns().stream().filter(x -> x.column().equals(letters)).findFirst();
        String is = role.map(LayoutView.Column::role).orElse("");
        return new Column(letters, (int) Math.clamp(sheet.columnWidth(c) * 7.5, narrowest(is), 380),
                sheet.columnHidden(c), is,
                role.map(LayoutView.Column::heading).orElse(""),
                role.map(x -> (int) Math.round(x.confidence() * 100)).orElse(0),
                role.map(LayoutView.Column::why).orElse(List.of()));
    }

    /** What is read has room, whatever the sheet gives it: a question in a narrow column would stand in many lines. */
    private static int narrowest(String role) {
        return switch (role) {
            case "question" -> 300;
            case "text" -> 160;
            case "verdict", "id" -> 96;
            default -> 64;
        };
    }

    private static Row row(SheetView sheet, List<Table> tables, int number, int from, int lastColumn) {
        Table table = tables.stream().filter(t -> holds(t, number)).findFirst().orElse(null);
        String kind = table == null ? "outside" : kind(table, number);
        Map<Integer, String> roles = table == null || !kind.equals("question")
                ? Map.of()
                : table.columns().stream().collect(Collectors.toMap(c -> CellRef.columnIndex(c.column()),
                        LayoutView.Column::role, (a, b) -> a, HashMap::new));
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c <= lastColumn; c++) {
            CellRef ref = new CellRef(number - 1, c);
            Optional<CellRange> merge = sheet.mergeAt(ref);
            int top = merge.map(m -> Math.max(m.first().row(), from - 1)).orElse(ref.row());
            if (merge.isPresent() && (top != ref.row() || merge.get().first().column() != c)) {
                continue;
            }
            int across = merge.map(m -> Math.min(m.last().column(), lastColumn) - m.first().column() + 1).orElse(1);
            int down = merge.map(m -> Math.min(m.last().row(), from + ROWS - 2) - top + 1).orElse(1);
            cells.add(cell(sheet, merge.map(CellRange::first).orElse(ref), roles.getOrDefault(c, ""), across, down));
        }
        return new Row(number, kind, sheet.rowHidden(number - 1), cells);
    }

    private static Cell cell(SheetView sheet, CellRef ref, String role, int across, int down) {
        CellView view = sheet.cell(ref);
        String text = view.text().length() <= LONGEST_TEXT ? view.text() : view.text().substring(0, LONGEST_TEXT) + "…";
        boolean takes = role.equals("verdict") || role.equals("text") || role.equals("vendor");
        String choices = takes && view.isBlank()
                ? sheet.validationAt(ref).map(Validation::choices).map(c -> String.join(", ", c)).orElse("")
                : "";
        return new Cell(text, role.isEmpty() ? "" : "c-" + role, across, down, view.style().bold(), choices);
    }

    private static boolean holds(Table t, int row) {
        return t.headerRows().contains(row) || row >= t.firstRow() && row <= t.lastRow();
    }

    private static String kind(Table t, int row) {
        if (t.headerRows().contains(row)) {
            return "headings";
        }
        if (t.orientation().equals("columns")) {
            return "inside";
        }
        return t.questionRows().contains(row)
                ? "question"
                : t.sectionRows().contains(row) ? "section" : t.guidanceRows().contains(row) ? "guidance" : "inside";
    }
}
