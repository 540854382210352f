package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.NOT_A_WORKBOOK;
import static io.candor.core.workbook.WorkbookProblem.UNSUPPORTED_FORMAT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A CSV file, decoded and its dialect told.
 *
 * @param text all of it
 * @param encoding by which it goes back to bytes
 * @param start where the first row starts: behind the line {@code sep=;} by which Excel is told the separator
 * @param delimiter between fields
 */
record CsvFile(String text, TextEncoding encoding, int start, char delimiter) {

    private static final String CANDIDATES = ",;\t|";
    private static final int SAMPLE_ROWS = 200;
    private static final int SAMPLE_CHARS = 256 << 10;

    static CsvFile open(byte[] file) {
        TextEncoding encoding = TextEncoding.of(file);
        String text = encoding.decode(file);
        requireTable(text);
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && "\r\n".indexOf(text.charAt(5)) >= 0) {
            int start = text.startsWith("\r\n", 5) ? 7 : 6;
            return new CsvFile(text, encoding, start, text.charAt(4));
        }
        return new CsvFile(text, encoding, 0, delimiter(text));
    }

    CsvScanner fields() {
        return new CsvScanner(text, start, delimiter);
    }

    /** The file with a further table below, after an empty line. */
    byte[] withTable(List<List<String>> rows) {
        String lineBreak = lineBreak();
        StringBuilder out = new StringBuilder(text);
        if (!text.endsWith("\n") && !text.endsWith("\r")) {
            out.append(lineBreak);
        }
        for (List<String> row : rows) {
            // the empty line first, then one break a row
            out.append(lineBreak);
            out.append(row.stream().map(CsvFields::harmless).map(f -> CsvFields.written(f, delimiter, false))
                    .collect(Collectors.joining(String.valueOf(delimiter))));
        }
        return encoding.encode(out.append(lineBreak).toString());
    }

    /** The line break of the first row that has one. */
    String lineBreak() {
        CsvScanner fields = fields();
        while (fields.next()) {
            if (fields.lastInRow() && fields.to() < text.length()) {
                return text.startsWith("\r\n", fields.to()) ? "\r\n" : text.substring(fields.to(), fields.to() + 1);
            }
        }
        return "\n";
    }

    /** Files that are text, but of another kind, by how they start. */
    private static void requireTable(String text) {
        String head = text.substring(0, Math.min(text.length(), 512)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") || head.startsWith("id;p")) {
            throw new WorkbookRejectedException(UNSUPPORTED_FORMAT, "The file is an XML or SYLK spreadsheet.");
        }
        if (head.isEmpty() || head.startsWith("<") || head.startsWith("%pdf") || head.startsWith("{\\rtf")
                || head.startsWith("pk\u0003")) {
            throw new WorkbookRejectedException(NOT_A_WORKBOOK, "The file is text, but no table.");
        }
    }

    /** The candidate by which most rows have the same number of fields, more than one; the comma where none has. */
    private static char delimiter(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARS));
        char best = CANDIDATES.charAt(0);
        double bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            double score = score(new CsvScanner(sample, 0, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(CsvScanner fields) {
        int[] rowsByWidth = new int[64];
        int rows = 0;
        while (fields.next() && rows < SAMPLE_ROWS) {
            boolean emptyLine = fields.column() == 0 && fields.value().isBlank();
            if (fields.lastInRow() && !emptyLine) {
                rows++;
                rowsByWidth[Math.min(fields.column() + 1, rowsByWidth.length - 1)]++;
            }
        }
        double best = 0;
        for (int width = 2; width < rowsByWidth.length; width++) {
            // half a row for each further column: prose has commas, but not the same number in each row
            best = Math.max(best, rowsByWidth[width] * (1 + width / 20.0) / Math.max(1, rows));
        }
        return best;
    }
}
