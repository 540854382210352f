package io.candor.core.workbook;

/**
 * One cell as a person sees it.
 *
 * @param ref where it is
 * @param kind what it holds; for a formula, what its cached result is
 * @param text the text shown: dates and numbers as the sheet formats them, a formula's cached result; empty, never null
 * @param formula whether a formula computes it; such a cell is never written
 * @param locked whether it is locked when its sheet is protected
 * @param style how it looks
 */
public record CellView(CellRef ref, Kind kind, String text, boolean formula, boolean locked, CellStyleView style) {

    public enum Kind {
        BLANK, TEXT, NUMBER, DATE, BOOLEAN, ERROR
    }

    /** A cell that the file does not mention. */
    public static CellView absent(CellRef ref) {
        return new CellView(ref, Kind.BLANK, "", false, true, CellStyleView.PLAIN);
    }

    /** Nothing visible in it: no text or white space alone. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
