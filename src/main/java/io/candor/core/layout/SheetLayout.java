package io.candor.core.layout;

import java.util.List;

/**
 * What one sheet turned out to be.
 *
 * @param sheet tab name
 * @param role what it is for
 * @param hidden whether the tab is hidden
 * @param confidence 0 to 1
 * @param why sentences for whoever looks at it
 * @param tables its tables from top to bottom; kept for sheets that are not asked, so that a person can include them
 */
public record SheetLayout(String sheet, SheetRole role, boolean hidden, double confidence, List<String> why,
        List<TableLayout> tables) {

    public SheetLayout {
        why = List.copyOf(why);
        tables = List.copyOf(tables);
    }

    SheetLayout as(SheetRole other, String reason) {
        return new SheetLayout(sheet, other, hidden, confidence, List.of(reason), tables);
    }

    int questions() {
        return tables.stream().mapToInt(t -> t.questionRows().size()).sum();
    }
}
