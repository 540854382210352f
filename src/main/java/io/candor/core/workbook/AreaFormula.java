package io.candor.core.workbook;

import java.util.Optional;

/**
 * A formula that is nothing but a reference to cells: {@code Lists!$A$2:$A$9}, {@code 'My lists'!B:B}, {@code $3:$3}.
 *
 * @param sheet named in it, empty for the sheet it stands in
 * @param first top left, as written
 * @param last bottom right, as written
 */
record AreaFormula(String sheet, Corner first, Corner last) {

    /**
     * One corner.
     *
     * @param row zero-based, -1 where whole columns are meant
     * @param rowFixed whether it is the same for every cell that uses the formula
     * @param column zero-based, -1 where whole rows are meant
     * @param columnFixed whether it is the same for every cell that uses the formula
     */
    record Corner(int row, boolean rowFixed, int column, boolean columnFixed) {

        private boolean alike(Corner other) {
            return row < 0 == other.row < 0 && column < 0 == other.column < 0;
        }

        private boolean cell() {
            return row >= 0 && column >= 0;
        }

        private boolean fixed() {
            return (rowFixed || row < 0) && (columnFixed || column < 0);
        }

        private int row(int down, int whole) {
            return row < 0 ? whole : rowFixed ? row : row + down;
        }

        private int column(int right, int whole) {
            return column < 0 ? whole : columnFixed ? column : column + right;
        }
    }

    /** Empty for any other formula. */
    static Optional<AreaFormula> parse(String formula) {
        int mark = formula.lastIndexOf('!');
        String sheet = mark < 0 ? "" : formula.substring(0, mark);
        if (sheet.startsWith("'") && sheet.endsWith("'") && sheet.length() > 2) {
            sheet = sheet.substring(1, sheet.length() - 1).replace("''", "'");
        } else if (mark == 0 || !sheet.chars().allMatch(AreaFormula::plain)) {
            return Optional.empty();
        }
        String area = formula.substring(mark + 1);
        int colon = area.indexOf(':');
        Optional<Corner> first = corner(colon < 0 ? area : area.substring(0, colon));
        Optional<Corner> last = colon < 0 ? first.filter(Corner::cell) : corner(area.substring(colon + 1));
        // [1]Lists!A1 is a cell of another file: links are not followed
        return sheet.startsWith("[") || first.isEmpty() || last.isEmpty() || !first.get().alike(last.get())
                ? Optional.empty()
                : Optional.of(new AreaFormula(sheet, first.get(), last.get()));
    }

    /** The cells meant from a place so far from where the formula was written; empty where they leave the sheet. */
    Optional<CellRange> from(int down, int right) {
        int r1 = first.row(down, 0);
        int c1 = first.column(right, 0);
        int r2 = last.row(down, CellRef.MAX_ROWS - 1);
        int c2 = last.column(right, CellRef.MAX_COLUMNS - 1);
        if (Math.min(r1, r2) < 0 || Math.max(r1, r2) >= CellRef.MAX_ROWS || Math.min(c1, c2) < 0
                || Math.max(c1, c2) >= CellRef.MAX_COLUMNS) {
            return Optional.empty();
        }
        return Optional.of(new CellRange(new CellRef(Math.min(r1, r2), Math.min(c1, c2)),
                new CellRef(Math.max(r1, r2), Math.max(c1, c2))));
    }

    /** Whether it means the same cells from everywhere. */
    boolean fixed() {
        return first.fixed() && last.fixed();
    }

    /** By hand: thousands of merges and validations are corners of ranges. */
    private static Optional<Corner> corner(String text) {
        int at = dollar(text, 0);
        boolean firstDollar = at > 0;
        int letters = at;
        while (at < text.length() && letter(text.charAt(at))) {
            at++;
        }
        int column = at == letters ? -1 : CellRef.columnIndex(text.substring(letters, at));
        boolean tooFar = at - letters > 3 || column >= CellRef.MAX_COLUMNS;
        int digits = dollar(text, at);
        boolean secondDollar = digits > at;
        at = digits;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at < text.length() || tooFar || at - digits > 7 || column < 0 && at == digits) {
            return Optional.empty();
        }
        int row = at == digits ? -1 : Integer.parseInt(text, digits, at, 10) - 1;
        // in $3 the dollar stands before the column that is not there
        boolean rowFixed = secondDollar || column < 0 && firstDollar;
        return at > digits && (row < 0 || row >= CellRef.MAX_ROWS)
                ? Optional.empty()
                : Optional.of(new Corner(row, rowFixed, column, firstDollar));
    }

    private static int dollar(String text, int at) {
        return at < text.length() && text.charAt(at) == '$' ? at + 1 : at;
    }

    private static boolean letter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean plain(int c) {
        return Character.isLetterOrDigit(c) || "_.[]-".indexOf(c) >= 0 || c > 0x7F;
    }
}
