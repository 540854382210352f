package io.candor.bank;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;

/**
 * Which columns of a sheet hold what.
 *
 * @param headerRow zero-based
 * @param columns zero-based column of each field that there is
 */
record LibraryColumns(SheetView sheet, int headerRow, Map<LibraryField, Integer> columns) {

    private static final int ROWS_ABOVE = 20;

    /** Proposed from the headings: the first row that names both a question and an answer. */
    static Optional<LibraryColumns> proposed(SheetView sheet) {
        return sheet.rows().stream().limit(ROWS_ABOVE).map(row -> proposed(sheet, row)).filter(LibraryColumns::usable)
                .findFirst();
    }

    private static LibraryColumns proposed(SheetView sheet, int row) {
        Map<LibraryField, Integer> columns = new EnumMap<>(LibraryField.class);
        for (CellView cell : sheet.cells(row)) {
            LibraryField.of(cell.text()).ifPresent(f -> columns.merge(f, cell.ref().column(),
                    (one, other) -> exact(sheet.text(row, other), f) && !exact(sheet.text(row, one), f) ? other : one));
        }
        return new LibraryColumns(sheet, row, columns);
    }

    /** Of two columns for a field, the one whose heading is just its name. */
    private static boolean exact(String heading, LibraryField field) {
        return LibraryField.plain(heading).equals(field.slug().replace('-', ' '));
    }

    /** @param headings heading, or letters of the column, of each field; empty where the sheet lacks one of them */
    static Optional<LibraryColumns> given(SheetView sheet, Map<LibraryField, String> headings) {
        return sheet.rows().stream().limit(ROWS_ABOVE).flatMap(row -> given(sheet, row, headings).stream())
                .filter(LibraryColumns::usable).findFirst();
    }

    private static Optional<LibraryColumns> given(SheetView sheet, int row, Map<LibraryField, String> headings) {
        Map<String, Integer> places = new HashMap<>();
        for (CellView cell : sheet.cells(row)) {
            places.putIfAbsent(cell.ref().columnLetters(), cell.ref().column());
            places.put(LibraryField.plain(cell.text()), cell.ref().column());
        }
        Map<LibraryField, Integer> columns = new EnumMap<>(LibraryField.class);
        headings.forEach((field, heading) -> {
            Integer column = places.getOrDefault(LibraryField.plain(heading), places.get(heading.strip()));
            if (column != null) {
                columns.put(field, column);
            }
        });
        return columns.size() == headings.size()
                ? Optional.of(new LibraryColumns(sheet, row, columns))
                : Optional.empty();
    }

    private boolean usable() {
        return columns.containsKey(LibraryField.QUESTION)
                && (columns.containsKey(LibraryField.ANSWER) || columns.containsKey(LibraryField.SHORT));
    }

    /** The cell's text; empty where there is no such column. */
    String text(int row, LibraryField field) {
        Integer column = columns.get(field);
        return column == null ? "" : sheet.text(row, column).strip();
    }

    CellRef place(int row) {
        return new CellRef(row, columns.get(LibraryField.QUESTION));
    }
}
