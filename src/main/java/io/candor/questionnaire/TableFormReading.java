package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.candor.core.layout.ColumnRole;
import io.candor.core.layout.SheetLayout;
import io.candor.core.layout.TableOverride;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.SheetView;
import io.candor.questionnaire.CorrectionForm.TableForm;

/** Reads the correction of one table. */
final class TableFormReading {

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");
    /** Answers often go into columns that hold nothing yet; farther out nobody would look for them. */
    private static final int EMPTY_COLUMNS = 50;
    private static final List<ColumnRole> ONCE = List.of(ColumnRole.QUESTION, ColumnRole.ID, ColumnRole.VERDICT);

    private final String at;
    private final SheetView cells;
    private final SheetLayout layout;
    private final List<LayoutError> errors;

    TableFormReading(String at, SheetView cells, SheetLayout layout, List<LayoutError> errors) {
        this.at = at;
        this.cells = cells;
        this.layout = layout;
        this.errors = errors;
    }

    Optional<TableOverride> read(TableForm form) {
        int before = errors.size();
        if (form == null) {
            error("unknown-table", "", "A table is missing here.");
            return Optional.empty();
        }
        if (form.table() != null && (form.table() < 1 || form.table() > layout.tables().size())) {
            error("unknown-table", ".table", "The sheet \"" + cells.name() + "\" has "
                    + layout.tables().size() + " tables; leave the number out to add one.");
        }
        List<Integer> headers = form.headerRows() == null ? null : headers(form.headerRows());
        Integer first = row(".firstRow", form.firstRow());
        Integer last = row(".lastRow", form.lastRow());
        if (first != null && last != null && first > last) {
            error("rows-in-wrong-order", ".lastRow", "The last row lies above the first one.");
        }
        if (first != null && headers != null && headers.stream().anyMatch(h -> h >= first)) {
            error("rows-in-wrong-order", ".firstRow", "The first row must lie below the headings.");
        }
        Map<Integer, ColumnRole> columns = columns(form.columns());
        if (form.table() == null && !columns.containsValue(ColumnRole.QUESTION)) {
            error("no-question-column", ".columns", "Say which column of the added table asks the questions.");
        }
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(new TableOverride(form.table() == null ? null : form.table() - 1, headers, first, last,
                        columns));
    }

    private List<Integer> headers(List<Integer> rows) {
        List<Integer> headers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Integer row = row(".headerRows[" + i + "]", rows.get(i));
            if (row != null) {
                headers.add(row);
            }
        }
        return headers.stream().distinct().sorted().toList();
    }

    private Integer row(String field, Integer row) {
        if (row == null) {
            return null;
        }
        if (row < 1 || row > cells.lastRow() + 1) {
            error("row-out-of-range", field, "There is no row " + row + ": the sheet \"" + cells.name()
                    + "\" has rows 1 to " + (cells.lastRow() + 1) + ".");
            return null;
        }
        return row - 1;
    }

    private Map<Integer, ColumnRole> columns(Map<String, String> given) {
        Map<Integer, ColumnRole> columns = new TreeMap<>();
        given.forEach((letters, role) -> {
            Optional<ColumnRole> known = role(letters, role);
            Optional<Integer> column = column(letters, known.orElse(ColumnRole.OTHER));
            if (known.isPresent() && column.isPresent() && columns.put(column.get(), known.get()) != null) {
                error("named-twice", ".columns." + letters, "Column " + letters + " is named twice.");
            }
        });
        for (ColumnRole role : ONCE) {
            List<String> taken = columns.entrySet().stream().filter(e -> e.getValue() == role)
                    .map(e -> CellRef.columnLetters(e.getKey())).toList();
            if (taken.size() > 1) {
                String slug = role.name().toLowerCase(Locale.ROOT);
                error("two-" + slug + "-columns", ".columns",
                        "Columns " + String.join(" and ", taken) + " cannot both be the " + slug
                                + " column of one table; add a table for the other.");
            }
        }
        return columns;
    }

    private Optional<ColumnRole> role(String letters, String slug) {
        Optional<ColumnRole> role = Stream.of(ColumnRole.values())
                .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(slug)).findFirst();
        if (role.isEmpty()) {
            error("unknown-role", ".columns." + letters, "There is no role \"" + slug + "\"; known are "
                    + Stream.of(ColumnRole.values()).map(r -> r.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return role;
    }

    private Optional<Integer> column(String letters, ColumnRole role) {
        if (!LETTERS.matcher(letters).matches() || CellRef.columnIndex(letters) >= CellRef.MAX_COLUMNS) {
            error("unknown-column", ".columns." + letters, "\"" + letters + "\" is no column; columns are A to XFD.");
            return Optional.empty();
        }
        int column = CellRef.columnIndex(letters);
        boolean read = role == ColumnRole.QUESTION || role == ColumnRole.ID || role == ColumnRole.SECTION;
        int farthest = Math.min(cells.lastColumn() + (read ? 0 : EMPTY_COLUMNS), CellRef.MAX_COLUMNS - 1);
        if (column > farthest) {
            error("column-out-of-range", ".columns." + letters, "Column " + letters.toUpperCase(Locale.ROOT)
                    + " is too far out: the last one with text is "
                    + CellRef.columnLetters(Math.max(cells.lastColumn(), 0))
                    + ".");
            return Optional.empty();
        }
        return Optional.of(column);
    }

    private void error(String code, String field, String message) {
        errors.add(new LayoutError(code, at + field, message));
    }
}
