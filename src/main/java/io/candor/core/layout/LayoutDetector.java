package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;

/**
 * Finds out what a workbook asks and where the answers go. Looks at headings, texts, styles, drop-downs, protection and
 * formulas; never at the names of the file or its sheets. Deterministic, without state, safe for many threads.
 */
public final class LayoutDetector {

    /** @return never null; a workbook that asks nothing has an outcome of its own */
    public WorkbookLayout detect(WorkbookView view) {
        List<SheetLayout> sheets = new ArrayList<>();
        for (SheetView sheet : view.sheets()) {
            sheets.add(detect(sheet));
        }
        return new WorkbookJudge(view).judge(sheets);
    }

    private static SheetLayout detect(SheetView sheet) {
        boolean hidden = sheet.visibility() != SheetView.Visibility.VISIBLE;
        if (sheet.lastRow() < 0) {
            return new SheetLayout(sheet.name(), SheetRole.EMPTY, hidden, 1, List.of("nothing is written in it"),
                    List.of());
        }
        Grid grid = new Grid(sheet);
        List<TableLayout> tables = tables(grid);
        if (tables.isEmpty()) {
            return new SheetLayout(sheet.name(), Prose.in(grid) ? SheetRole.INSTRUCTIONS : SheetRole.OTHER, hidden, 0.7,
                    List.of("no table in it asks for answers"), List.of());
        }
        boolean clear = tables.stream().anyMatch(TableLayout::clear);
        int questions = tables.stream().mapToInt(t -> t.questionRows().size()).sum();
        double confidence = tables.stream().mapToDouble(TableLayout::confidence).max().orElse(0);
        List<String> why = new ArrayList<>();
        why.add(questions + " questions in " + (tables.size() == 1 ? "one table" : tables.size() + " tables"));
        tables.stream().flatMap(t -> t.doubts().stream()).distinct().limit(3).forEach(why::add);
        return new SheetLayout(sheet.name(), clear ? SheetRole.QUESTIONS : SheetRole.UNCLEAR, hidden, confidence, why,
                tables);
    }

    private static List<TableLayout> tables(Grid grid) {
        HeadedTables headed = new HeadedTables(grid);
        List<TableLayout> tables = new ArrayList<>(headed.tables());
        BareTables bare = new BareTables(grid);
        if (tables.isEmpty()) {
            Optional<TableLayout> sideways = new SideBySide(grid).find();
            sideways.or(() -> headed.telling() ? Optional.empty() : bare.everywhere()).ifPresent(tables::add);
        } else {
            int first = Math.min(headed.firstHeader(), tables.get(0).firstRow());
            headed.reading().flatMap(reading -> bare.above(first, reading)).ifPresent(t -> tables.add(0, t));
        }
        return tables;
    }
}
