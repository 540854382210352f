package io.candor.core.workbook;

/** Numbers as files write them. */
final class Numbers {

    /** Doubles print in 24 characters at most; longer digits are no spreadsheet's. */
    private static final int MAX_LENGTH = 64;

    private Numbers() {
    }

    /** The finite number in this text, else the other; null counts as none. */
    static double parse(String text, double otherwise) {
        if (text == null || text.isEmpty() || text.length() > MAX_LENGTH) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
