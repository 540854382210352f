package io.candor.core.workbook;

import java.util.Arrays;

import io.candor.core.workbook.CellView.Kind;

/**
 * The cells of one sheet in a dozen bytes each, in reading order: a form with 600,000 styled empty cells is ordinary.
 */
final class CellStore {

    private static final Kind[] KINDS = Kind.values();
    private static final int FORMULA = 0x40;
    private static final int ORDINAL = 0x3F;

    /** Rows that have cells, ascending, and where their cells start; one start more than rows. */
    private final int[] rows;
    private final int[] starts;
    private final char[] columns;
    private final char[] styles;
    private final byte[] kinds;
    /** Null for a cell without text. */
    private final String[] texts;

    private CellStore(int[] rows, int[] starts, Builder b) {
        this.rows = rows;
        this.starts = starts;
        this.columns = Arrays.copyOf(b.columns, b.size);
        this.styles = Arrays.copyOf(b.styles, b.size);
        this.kinds = Arrays.copyOf(b.kinds, b.size);
        this.texts = Arrays.copyOf(b.texts, b.size);
    }

    /** Number of rows that have cells. */
    int rowCount() {
        return rows.length;
    }

    /** Zero-based row. */
    int row(int rowIndex) {
        return rows[rowIndex];
    }

    /** First cell of a row; that of the next one is where this row ends. */
    int start(int rowIndex) {
        return starts[rowIndex];
    }

    /** Index of the first row at or after this one; {@link #rowCount} for none. */
    int rowIndexFrom(int row) {
        int i = Arrays.binarySearch(rows, row);
        return i >= 0 ? i : -i - 1;
    }

    /** The cell's index, negative where the file does not mention it. */
    int find(int row, int column) {
        int i = Arrays.binarySearch(rows, row);
        return i < 0 ? -1 : Arrays.binarySearch(columns, starts[i], starts[i + 1], (char) column);
    }

    int column(int cell) {
        return columns[cell];
    }

    int style(int cell) {
        return styles[cell];
    }

    Kind kind(int cell) {
        return KINDS[kinds[cell] & ORDINAL];
    }

    boolean formula(int cell) {
        return (kinds[cell] & FORMULA) != 0;
    }

    String text(int cell) {
        return texts[cell] == null ? "" : texts[cell];
    }

    /** Whether it holds text or a formula. */
    boolean filled(int cell) {
        return texts[cell] != null || formula(cell);
    }

    /** Collects cells as the file names them, which need not be in order. */
    static final class Builder {

        private int[] at = new int[64];
        private char[] columns = new char[64];
        private char[] styles = new char[64];
        private byte[] kinds = new byte[64];
        private String[] texts = new String[64];
        private int size;
        private boolean ordered = true;

        /** @param text null or empty for a blank cell */
        void add(int row, int column, int style, Kind kind, boolean formula, String text) {
            if (size == at.length) {
                grow();
            }
            if (size > 0 && (row < at[size - 1] || row == at[size - 1] && column <= columns[size - 1])) {
                ordered = false;
            }
            at[size] = row;
            columns[size] = (char) column;
            styles[size] = (char) Math.min(style, StyleParser.MAX_FORMATS);
            kinds[size] = (byte) (kind.ordinal() | (formula ? FORMULA : 0));
            texts[size] = text == null || text.isEmpty() ? null : text;
            size++;
        }

        private void grow() {
            int capacity = size + (size >> 1);
            at = Arrays.copyOf(at, capacity);
            columns = Arrays.copyOf(columns, capacity);
            styles = Arrays.copyOf(styles, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            texts = Arrays.copyOf(texts, capacity);
        }

        CellStore build() {
            if (!ordered) {
                order();
            }
            int[] rows = new int[Math.min(size, CellRef.MAX_ROWS)];
            int[] starts = new int[rows.length + 1];
            int count = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || at[i] != at[i - 1]) {
                    rows[count] = at[i];
                    starts[count++] = i;
                }
            }
            starts[count] = size;
            return new CellStore(Arrays.copyOf(rows, count), Arrays.copyOf(starts, count + 1), this);
        }

        /** @throws WorkbookRejectedException if two cells have one place: which of them counts, programs disagree on */
        private void order() {
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = ((long) at[i] << 14 | columns[i]) << 28 | i;
            }
            Arrays.sort(keys);
            Builder sorted = new Builder();
            for (int k = 0; k < size; k++) {
                if (k > 0 && keys[k] >> 28 == keys[k - 1] >> 28) {
                    throw new WorkbookRejectedException(WorkbookProblem.DAMAGED, "A cell occurs twice.");
                }
                int i = (int) keys[k] & (1 << 28) - 1;
                sorted.add(at[i], columns[i], styles[i], KINDS[kinds[i] & ORDINAL], (kinds[i] & FORMULA) != 0,
                        texts[i]);
            }
            at = sorted.at;
            columns = sorted.columns;
            styles = sorted.styles;
            kinds = sorted.kinds;
            texts = sorted.texts;
            size = sorted.size;
        }
    }
}
