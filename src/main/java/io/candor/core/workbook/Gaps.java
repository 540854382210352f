package io.candor.core.workbook;

import java.util.Arrays;

/**
 * Where rows of a sheet, or cells of a row, go that are not there: before the first one behind them. First as the file
 * has it, whose order need not be right.
 */
final class Gaps {

    static final Gaps NONE = new Gaps(new int[0]);
    static final long AT_THE_END = -1;

    /** Ascending. */
    private final int[] wanted;
    private final long[] places;
    /** The first without a place: they get theirs from left to right. */
    private int next;

    Gaps(int[] wanted) {
        this.wanted = wanted;
        this.places = new long[wanted.length];
    }

    /** Goes past one that is there and starts at this offset. */
    void pass(int index, long start) {
        while (next < wanted.length && wanted[next] < index) {
            places[next++] = start;
        }
    }

    /** Offset of what comes behind, {@link #AT_THE_END} where nothing does. */
    long place(int index) {
        int i = Arrays.binarySearch(wanted, index);
        return i < next ? places[i] : AT_THE_END;
    }
}
