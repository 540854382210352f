package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Widths, hidden state and styles of columns, kept by bands: 16,000 hidden columns are one entry. */
final class ColumnTable {

    /** Excel's width of a column nobody touched, in characters of Calibri 11 with padding. */
    static final double STANDARD_WIDTH = 9.140625;

    private final List<Band> bands;
    private final double defaultWidth;

    /**
     * @param width negative for the default
     * @param style of cells that the file does not mention, 0 for none
     */
    record Band(int first, int last, double width, boolean hidden, int style) {
    }

    ColumnTable(List<Band> bands, double defaultWidth) {
        List<Band> sorted = new ArrayList<>(bands);
        sorted.sort(Comparator.comparingInt(Band::first));
        this.bands = List.copyOf(sorted);
        this.defaultWidth = defaultWidth;
    }

    double width(int column) {
        Band band = band(column);
        return band == null || band.width() < 0 ? defaultWidth : band.width();
    }

    boolean hidden(int column) {
        Band band = band(column);
        return band != null && band.hidden();
    }

    int style(int column) {
        Band band = band(column);
        return band == null ? 0 : band.style();
    }

    /** The band that starts last at or before the column, if it reaches that far. */
    private Band band(int column) {
        int low = 0;
        int high = bands.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (bands.get(middle).first() <= column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        Band band = high < 0 ? null : bands.get(high);
        return band != null && column <= band.last() ? band : null;
    }
}
