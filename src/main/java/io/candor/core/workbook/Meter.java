package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.TOO_MANY_CELLS;
import static io.candor.core.workbook.WorkbookProblem.TOO_MANY_INFLATED_BYTES;
import static io.candor.core.workbook.WorkbookProblem.TOO_MANY_MERGES;
import static io.candor.core.workbook.WorkbookProblem.TOO_MANY_VALIDATIONS;
import static io.candor.core.workbook.WorkbookProblem.TOO_SLOW;

/**
 * Counts what one file has cost so far and stops it at the limits. One meter a file, used by one thread.
 */
final class Meter {

    /** Longest text of a cell, a limit of Excel itself; what a file holds beyond is cut when read. */
    static final int MAX_TEXT = 32_767;
    /**
     * Characters of all texts together: text is the one thing a view keeps in full, so that it, not the unpacked size,
     * decides how much memory a file can take.
     */
    private static final long MAX_TOTAL_TEXT = 48L << 20;

    private final WorkbookLimits limits;
    private final long end;
    private long cells;
    private long text;
    private int merges;
    private int validations;

    Meter(WorkbookLimits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    WorkbookLimits limits() {
        return limits;
    }

    /** To be called every few kilobytes or few thousand steps: asking for the time is not free. */
    void checkTime() {
        if (System.nanoTime() - end > 0) {
            throw new WorkbookRejectedException(TOO_SLOW,
                    "Reading took longer than " + limits.time().toSeconds() + " seconds.");
        }
    }

    void cell() {
        cells(1);
        if ((cells & 0xFFF) == 0) {
            checkTime();
        }
    }

    void cells(int n) {
        cells += n;
        if (cells > limits.cells()) {
            throw new WorkbookRejectedException(TOO_MANY_CELLS, "More than " + limits.cells() + " cells.");
        }
    }

    void merge() {
        if (++merges > limits.merges()) {
            throw new WorkbookRejectedException(TOO_MANY_MERGES, "More than " + limits.merges() + " merged ranges.");
        }
    }

    /** @param ranges of one validation; each counts, since one validation can name any number of them */
    void validation(int ranges) {
        validations += Math.max(1, ranges);
        if (validations > limits.validations()) {
            throw new WorkbookRejectedException(TOO_MANY_VALIDATIONS,
                    "More than " + limits.validations() + " data validations.");
        }
    }

    /** Takes a text in, cut to what a cell can hold. */
    String text(String s) {
        String kept = s.length() <= MAX_TEXT ? s : s.substring(0, MAX_TEXT);
        text += kept.length();
        if (text > MAX_TOTAL_TEXT) {
            throw new WorkbookRejectedException(TOO_MANY_INFLATED_BYTES, "More text than a workbook may hold.");
        }
        return kept;
    }
}
