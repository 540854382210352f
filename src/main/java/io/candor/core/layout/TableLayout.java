package io.candor.core.layout;

import java.util.List;
import java.util.Optional;

/**
 * One table of questions. Rows are zero-based.
 *
 * @param orientation which way it runs; with {@link Orientation#COLUMNS}, {@code questionRows} holds the one row with the
 *        questions and the first row below it takes the answers
 * @param title title of the whole table, empty for none
 * @param headerRows rows with headings, none for a table without
 * @param firstRow first row below the header
 * @param lastRow last row that belongs to it
 * @param columns its columns from left to right
 * @param questionRows rows that ask
 * @param sectionRows rows that title the ones below
 * @param guidanceRows rows that explain the question above
 * @param doubts what a person has to settle before anything is written; empty for none
 * @param confidence 0 to 1
 * @param why sentences for whoever looks at it
 */
public record TableLayout(Orientation orientation, String title, List<Integer> headerRows, int firstRow, int lastRow,
        List<ColumnLayout> columns, List<Integer> questionRows, List<Integer> sectionRows,
        List<Integer> guidanceRows, List<String> doubts, double confidence, List<String> why) {

    public TableLayout {
        headerRows = List.copyOf(headerRows);
        columns = List.copyOf(columns);
        questionRows = List.copyOf(questionRows);
        sectionRows = List.copyOf(sectionRows);
        guidanceRows = List.copyOf(guidanceRows);
        doubts = List.copyOf(doubts);
        why = List.copyOf(why);
    }

    public Optional<ColumnLayout> column(ColumnRole role) {
        return columns.stream().filter(c -> c.role() == role).findFirst();
    }

    public List<ColumnLayout> columns(ColumnRole role) {
        return columns.stream().filter(c -> c.role() == role).toList();
    }

    /** Whether it has a place for the answers at all. */
    public boolean takesReplies() {
        return orientation == Orientation.COLUMNS || columns.stream().anyMatch(ColumnLayout::takesReplies);
    }

    /** Whether it can be answered without asking a person first. */
    public boolean clear() {
        return doubts.isEmpty() && takesReplies();
    }
}
