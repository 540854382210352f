package io.candor.core.workbook;

/** Writes the fields of a CSV file. */
final class CsvFields {

    private CsvFields() {
    }

    /**
     * Spreadsheet programs take a field that starts with one of these for a formula, whoever wrote it: with an apostrophe
     * before it, it stays text. The receipt shows the apostrophe as well.
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }

    /** @param quoted whether the field had quotes before, and so keeps them */
    static String written(String text, char delimiter, boolean quoted) {
        boolean needed = quoted || text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0
                || !text.strip().equals(text);
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
