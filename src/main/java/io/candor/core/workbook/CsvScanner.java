package io.candor.core.workbook;

/**
 * A cursor over the fields of a CSV file (RFC 4180) that knows where they stand. Lenient as Excel is: quotes inside of
 * an unquoted field and text behind a closing quote belong to the field; an empty line is a row with one empty field.
 */
final class CsvScanner {

    private final String text;
    private final char delimiter;
    private int position;
    private int row;
    private int column = -1;
    private int from;
    private int to;
    private boolean quoted;
    private boolean lastInRow = true;
    private String value;

    CsvScanner(String text, int start, char delimiter) {
        this.text = text;
        this.position = start;
        this.delimiter = delimiter;
        this.row = -1;
    }

    /** Moves to the next field; false at the end of the file. */
    boolean next() {
        if (lastInRow) {
            if (position >= text.length()) {
                return false;
            }
            row++;
            column = 0;
        } else {
            column++;
        }
        from = position;
        quoted = position < text.length() && text.charAt(position) == '"';
        value = quoted ? readQuoted() : readPlain();
        to = position;
        boolean atEnd = position >= text.length();
        lastInRow = atEnd || text.charAt(position) != delimiter;
        if (!atEnd) {
            boolean pair = text.startsWith("\r\n", position);
            position += pair ? 2 : 1;
        }
        return true;
    }

    private String readPlain() {
        int start = position;
        while (position < text.length() && !endsField(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private String readQuoted() {
        StringBuilder field = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '"') {
                field.append(c);
            } else if (position < text.length() && text.charAt(position) == '"') {
                field.append('"');
                position++;
            } else {
                return field.append(readPlain()).toString();
            }
        }
        return field.toString();
    }

    private boolean endsField(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** Where the field starts, with its quotes. */
    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean quoted() {
        return quoted;
    }

    boolean lastInRow() {
        return lastInRow;
    }

    String value() {
        return value;
    }
}
