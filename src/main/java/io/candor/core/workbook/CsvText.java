package io.candor.core.workbook;

/** Text in the fields of a CSV file. */
final class CsvText {

    private CsvText() {
    }

    /**
     * Spreadsheet programs take a field that starts with one of these for a formula, whoever wrote it: with an apostrophe
     * before it, it stays text. The receipt shows the apostrophe as well.
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }
}
