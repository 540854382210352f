package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import io.candor.questionnaire.CorrectionForm.SheetForm;
import io.candor.questionnaire.CorrectionForm.TableForm;

/**
 * One thing that a person says about a sheet on the layout page, added to what they said before. Tables count as the page
 * shows them: first those that were detected, then the added ones.
 *
 * @param detected how many tables of the sheet were detected
 */
record CorrectionStep(CorrectionForm before, String sheet, int detected) {

    CorrectionForm use(String use) {
        return with(s -> new SheetForm(sheet, use, s.tables()));
    }

    /** Takes back all that was said about this sheet. */
    CorrectionForm forget() {
        return new CorrectionForm(before.sheets().stream().filter(s -> !s.sheet().equals(sheet)).toList());
    }

    /** A role that only one column can have leaves the column that was given it before. */
    CorrectionForm role(int table, String column, String role) {
        return table(table, t -> {
            Map<String, String> columns = new TreeMap<>(t.columns());
            if (List.of("question", "id", "verdict").contains(role)) {
                columns.values().removeIf(role::equals);
            }
            columns.put(column, role);
            return new TableForm(t.table(), t.headerRows(), t.firstRow(), t.lastRow(), columns);
        });
    }

    /** Makes a row one of the headings, or one no more. @param now the heading rows as they are */
    CorrectionForm heading(int table, int row, List<Integer> now) {
        TreeSet<Integer> rows = new TreeSet<>(now);
        if (!rows.remove(row)) {
            rows.add(row);
        }
        return table(table, t -> new TableForm(t.table(), List.copyOf(rows), t.firstRow() == null
                || !rows.isEmpty() && t.firstRow() <= rows.last() ? null : t.firstRow(), t.lastRow(), t.columns()));
    }

    /** Headings below the new first row are none any more. */
    CorrectionForm firstRow(int table, int row, List<Integer> headings) {
        return table(table, t -> new TableForm(t.table(),
                headings.stream().anyMatch(h -> h >= row)
                        ? headings.stream().filter(h -> h < row).toList()
                        : t.headerRows(),
                row, t.lastRow(), t.columns()));
    }

    CorrectionForm lastRow(int table, int row) {
        return table(table, t -> new TableForm(t.table(), t.headerRows(), t.firstRow(), row, t.columns()));
    }

    CorrectionForm add(String questionColumn, int firstRow) {
        return with(s -> {
            List<TableForm> tables = new ArrayList<>(s.tables());
            tables.add(new TableForm(null, List.of(), firstRow, null, Map.of(questionColumn, "question")));
            return new SheetForm(sheet, used(s), tables);
        });
    }

    private CorrectionForm table(int number, UnaryOperator<TableForm> change) {
        return with(s -> {
            List<TableForm> tables = new ArrayList<>(s.tables());
            int at = indexOf(tables, number);
            if (at < 0) {
                tables.add(change.apply(new TableForm(number, null, null, null, Map.of())));
            } else {
                tables.set(at, change.apply(tables.get(at)));
            }
            return new SheetForm(sheet, used(s), tables);
        });
    }

    private int indexOf(List<TableForm> tables, int number) {
        int added = detected;
        for (int i = 0; i < tables.size(); i++) {
            Integer named = tables.get(i).table();
            if (named == null ? ++added == number : named == number) {
                return i;
            }
        }
        return -1;
    }

    /** Whoever corrects a table of a skipped sheet wants it asked. */
    private static String used(SheetForm s) {
        return "skip".equals(s.use()) ? "as-detected" : s.use();
    }

    private CorrectionForm with(UnaryOperator<SheetForm> change) {
        List<SheetForm> sheets = new ArrayList<>(forget().sheets());
        sheets.add(change.apply(before.sheets().stream().filter(s -> s.sheet().equals(sheet)).findFirst()
                .orElse(new SheetForm(sheet, "as-detected", List.of()))));
        return new CorrectionForm(sheets);
    }
}
