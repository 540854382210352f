package io.candor.core.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a cell in its sheet, printed and parsed in A1 notation.
 *
 * @param row zero-based row, 0 to 1,048,575
 * @param column zero-based column, 0 (A) to 16,383 (XFD)
 */
public record CellRef(int row, int column) implements Comparable<CellRef> {

    /** Rows of a sheet, ECMA-376 part 1, 18.3.1.73. */
    public static final int MAX_ROWS = 1_048_576;
    /** Columns of a sheet, A to XFD. */
    public static final int MAX_COLUMNS = 16_384;

    private static final Pattern A1 = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    public CellRef {
        if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) {
            throw new IllegalArgumentException("outside of a sheet: row " + row + ", column " + column);
        }
    }

    /**
     * @param a1 for example {@code C5} or {@code $C$5}
     * @throws IllegalArgumentException if that is no address of a cell
     */
    public static CellRef parse(String a1) {
        return tryParse(a1).orElseThrow(() -> new IllegalArgumentException("not a cell address: " + a1));
    }

    /** As {@link #parse}, empty where it would throw: for addresses that come out of an uploaded file. */
    public static Optional<CellRef> tryParse(String a1) {
        Matcher m = a1 == null ? null : A1.matcher(a1);
        if (m == null || !m.matches()) {
            return Optional.empty();
        }
        int column = columnIndex(m.group(1));
        int row = Integer.parseInt(m.group(2)) - 1;
        return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS
                ? Optional.of(new CellRef(row, column))
                : Optional.empty();
    }

    /** Zero-based index of a column's letters: A is 0, AA is 26. */
    public static int columnIndex(String letters) {
        int n = 0;
        for (int i = 0; i < letters.length(); i++) {
            n = n * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return n - 1;
    }

    /** Letters of a zero-based column: 0 is A, 26 is AA. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int n = column + 1; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('A' + (n - 1) % 26));
        }
        return letters.toString();
    }

    /** The row as people see it, from 1. */
    public int rowNumber() {
        return row + 1;
    }

    public String columnLetters() {
        return columnLetters(column);
    }

    /** In reading order: by row, then by column. */
    @Override
    public int compareTo(CellRef other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return columnLetters() + rowNumber();
    }
}
