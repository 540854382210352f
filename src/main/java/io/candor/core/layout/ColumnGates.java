package io.candor.core.layout;

/**
 * What keeps a column from being written, whatever speaks for it: nothing is weighed against a gate.
 */
final class ColumnGates {

    private final TableColumns table;
    /** The same columns on all rows, those without a question included. */
    private final TableColumns whole;

    /** @param table the columns on the rows that have a text in the question's column */
    ColumnGates(TableColumns table, TableColumns whole) {
        this.table = table;
        this.whole = whole;
    }

    /** Whether the column must stay as it is. */
    boolean shut(int column) {
        ColumnProfile p = table.profile(column);
        boolean numbers = p.filled() >= 0.6 && p.ids() >= 0.6 && p.distinct() >= 0.6 && p.verdicts() < 0.5
                && p.rows() > 3
                && p.listed() < 0.25;
        return table.hidden(column) || p.formulas() >= 0.5 || p.covered() >= 0.6 || numbers || table.lockedAway(column)
                || keys(column) || elsewhere(column);
    }

    /** Few short keys that recur, and no drop-down: what the form's author says of the answer, or of the row. */
    private boolean keys(int column) {
        ColumnProfile p = table.profile(column);
        boolean scored = table.heading(column).is(HeadingKind.ANSWER) && p.ids() >= 0.9;
        return p.filled() >= 0.3 && !p.untouched() && p.listed() < 0.25 && p.words() <= 3 && !scored
                && p.distinct() * p.filled() * p.rows() <= Math.max(6, 0.3 * p.rows()) && p.distinct() < 0.7
                && !plainVerdicts(column);
    }

    /** Yes, No and the like in words: an earlier answer, whatever the heading. */
    private boolean plainVerdicts(int column) {
        int filled = 0;
        int verdicts = 0;
        for (int row : table.rows()) {
            String text = table.grid().text(row, column);
            if (!text.isBlank()) {
                filled++;
                verdicts += Verdicts.exactly(text) && !Ticks.mark(text) ? 1 : 0;
            }
        }
        return filled > 0 && verdicts * 2 >= filled;
    }

    /** Written on rows that ask nothing and blank on those that do. */
    private boolean elsewhere(int column) {
        return table.profile(column).filled() <= 0.1 && whole.profile(column).filled() >= 0.25;
    }
}
