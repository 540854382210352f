package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.CellView;

/**
 * Finds forms that run sideways: a row of questions with an empty row below for the answers. They always wait for a person,
 * because a list of responses to a survey looks the same once it has a row more.
 */
final class SideBySide {

    private static final int FEWEST = 3;
    private static final int MOST_BELOW = 3;
    private static final int FEWEST_FIELDS = 4;
    private static final int FIELD_WORDS = 8;
    private static final double KNOWN = 0.9;

    private final Grid grid;

    SideBySide(Grid grid) {
        this.grid = grid;
    }

    Optional<TableLayout> find() {
        List<Integer> rows = grid.rows();
        for (int i = 0; i < rows.size() && i < 30; i++) {
            int row = rows.get(i);
            List<CellView> asking = grid.shown(row).stream()
                    .filter(c -> grid.form(c.text()).asks() && grid.form(c.text()).words() >= 3).toList();
            int below = rows.size() - i - 1;
            if (asking.size() >= FEWEST && asking.size() * 2 >= grid.shown(row).size() && below <= MOST_BELOW
                    && asking.stream().allMatch(c -> free(row + 1, c.ref().column()))) {
                return Optional.of(table(row, asking));
            }
        }
        return fields();
    }

    /** A row of headings and nothing below, unless they are those of a list of questions: one line is to be filled in. */
    private Optional<TableLayout> fields() {
        List<Integer> written = grid.rows().stream().filter(r -> !grid.shown(r).isEmpty()).toList();
        if (written.isEmpty() || grid.shown(written.getLast()).size() < FEWEST_FIELDS) {
            return Optional.empty();
        }
        int row = written.getLast();
        List<CellView> cells = grid.shown(row);
        boolean fields = written.size() <= 2 && cells.stream().allMatch(c -> PlainText.words(c.text()) <= FIELD_WORDS
                && !IdForm.is(c.text()) && free(row + 1, c.ref().column()))
                && cells.stream().map(c -> HeadingVocabulary.read(c.text()))
                        .noneMatch(h -> h.strength() >= KNOWN && h.is(HeadingKind.QUESTION,
                                HeadingKind.REQUIREMENT, HeadingKind.ANSWER, HeadingKind.ID, HeadingKind.COMMENT));
        return fields ? Optional.of(table(row, cells)) : Optional.empty();
    }

    private boolean free(int row, int column) {
        return !grid.cell(row, column).formula() && !grid.covered(row, column);
    }

    private static TableLayout table(int row, List<CellView> asking) {
        List<ColumnLayout> columns = new ArrayList<>();
        for (CellView cell : asking) {
            columns.add(new ColumnLayout(cell.ref().column(), ColumnRole.QUESTION, PlainText.tidy(cell.text()), "", 0.6,
                    List.of("it asks, and the cell below is for the answer")));
        }
        String cells = asking.get(0).ref() + " to " + asking.get(asking.size() - 1).ref();
        return new TableLayout(Orientation.COLUMNS, "", List.of(), row, row + 1, columns, List.of(row), List.of(),
                List.of(),
                List.of("The questions stand side by side in " + cells + ": do the answers go into row "
                        + new CellRef(row + 1, 0).rowNumber() + "?"),
                0.5, List.of(asking.size() + " questions stand side by side in row " + (row + 1)));
    }
}
