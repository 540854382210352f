package io.candor.core.workbook;

import java.util.Arrays;

/** Rows with a property of their own: hidden, or with a style for the cells that they do not have. */
final class RowTable {

    static final RowTable NONE = new Builder().build(false);
    private static final int NO_STYLE = 0xFFFF;

    private final int[] rows;
    private final char[] styles;
    private final boolean[] hidden;
    private final boolean hiddenByDefault;

    private RowTable(int[] rows, char[] styles, boolean[] hidden, boolean hiddenByDefault) {
        this.rows = rows;
        this.styles = styles;
        this.hidden = hidden;
        this.hiddenByDefault = hiddenByDefault;
    }

    boolean hidden(int row) {
        int i = Arrays.binarySearch(rows, row);
        return i < 0 ? hiddenByDefault : hidden[i];
    }

    /** Style of absent cells, -1 where the row sets none. */
    int style(int row) {
        int i = Arrays.binarySearch(rows, row);
        return i < 0 || styles[i] == NO_STYLE ? -1 : styles[i];
    }

    /** Collects rows in file order. */
    static final class Builder {

        private int[] rows = new int[16];
        private char[] styles = new char[16];
        private boolean[] hidden = new boolean[16];
        private int size;

        /** @param style -1 for none; a row out of order is not kept: no program writes one */
        void add(int row, boolean isHidden, int style) {
            if (size > 0 && row <= rows[size - 1]) {
                return;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                styles = Arrays.copyOf(styles, size * 2);
                hidden = Arrays.copyOf(hidden, size * 2);
            }
            rows[size] = row;
            styles[size] = (char) (style < 0 ? NO_STYLE : style);
            hidden[size++] = isHidden;
        }

        RowTable build(boolean hiddenByDefault) {
            return new RowTable(Arrays.copyOf(rows, size), Arrays.copyOf(styles, size), Arrays.copyOf(hidden, size),
                    hiddenByDefault);
        }
    }
}
