package io.candor.core.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.candor.core.workbook.CellView;
import io.candor.core.workbook.Validation;

/**
 * What the cells of one column are like. Shares are of the rows looked at or, where it says so, of the filled cells.
 *
 * @param rows how many rows were looked at
 * @param filled share with text
 * @param formulas share computed by formulas
 * @param ids of the filled: look like numbers of questions
 * @param asks of the filled: questions or requests
 * @param demands of the filled: state a duty
 * @param sentences of the filled: four words or more
 * @param distinct of the filled: how many different texts
 * @param verdicts of the filled: verdict words or ticks
 * @param placeholders of the filled: ask to be replaced
 * @param common of the filled: the most frequent text
 * @param listed share with a drop-down
 * @param verdictLists of the drop-downs: offer verdicts
 * @param ratingLists of the drop-downs: offer severities
 * @param stepLists of the drop-downs: offer a scale
 * @param unlocked share not locked
 * @param covered share hidden behind merges from other columns
 * @param words mean number of words of the filled
 * @param input share of cells that are blank and look like fields: bordered, filled or with an input rule
 * @param boxed share of cells that look like fields, blank or not
 */
record ColumnProfile(int rows, double filled, double formulas, double ids, double asks, double demands,
        double sentences, double distinct, double verdicts, double placeholders, double common, double listed,
        double verdictLists, double ratingLists, double stepLists, double unlocked, double covered, double words,
        double input, double boxed) {

    private static final int SAMPLE = 3_000;

    static ColumnProfile of(Grid grid, List<Integer> allRows, int column) {
        int step = Math.max(1, allRows.size() / SAMPLE);
        int n = 0;
        int[] count = new int[16];
        double words = 0;
        Map<String, Integer> frequency = new HashMap<>();
        for (int i = 0; i < allRows.size(); i += step) {
            int row = allRows.get(i);
            n++;
            if (grid.merge(row, column).filter(m -> m.first().column() != column).isPresent()) {
                count[0]++;
                continue;
            }
            CellView cell = grid.cell(row, column);
            count[1] += cell.locked() ? 0 : 1;
            count[2] += cell.formula() ? 1 : 0;
            Validation rule = grid.validation(row, column).orElse(null);
            if (rule != null && rule.kind() == Validation.Kind.LIST) {
                count[3]++;
                Grid.Offer offer = grid.offer(rule);
                count[4] += offer.verdicts() ? 1 : 0;
                count[5] += offer.ratings() ? 1 : 0;
                count[6] += offer.steps() ? 1 : 0;
            }
            boolean box = rule != null || cell.style().bordered() || cell.style().filled();
            count[15] += box ? 1 : 0;
            String text = cell.text();
            if (text.isBlank() || grid.covered(row, column)) {
                count[7] += text.isBlank() && box ? 1 : 0;
                continue;
            }
            TextForm form = grid.form(text);
            count[8]++;
            count[9] += form.id() ? 1 : 0;
            count[10] += form.asks() ? 1 : 0;
            count[11] += form.demands() ? 1 : 0;
            count[12] += form.sentence() ? 1 : 0;
            count[13] += !form.verdict().isEmpty() || Ticks.mark(text) ? 1 : 0;
            count[14] += form.placeholder() ? 1 : 0;
            words += form.words();
            frequency.merge(text, 1, Integer::sum);
        }
        double rows = Math.max(1, n);
        double filled = Math.max(1, count[8]);
        double lists = Math.max(1, count[3]);
        int most = frequency.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new ColumnProfile(n, count[8] / rows, count[2] / rows, count[9] / filled, count[10] / filled,
                count[11] / filled, count[12] / filled, frequency.size() / filled, count[13] / filled,
                count[14] / filled, most / filled, count[3] / rows, count[4] / lists, count[5] / lists,
                count[6] / lists, count[1] / rows, count[0] / rows, words / filled, count[7] / rows, count[15] / rows);
    }

    /** Few filled cells, or all filled alike: nobody has written here yet. */
    boolean untouched() {
        return waiting() || filled >= 0.5 && common >= 0.9 && rows >= 4 && words <= 4 && verdicts < 0.5;
    }

    /** The same, but a text that recurs without a drop-down counts as written: a hint of the form's author. */
    boolean waiting() {
        return filled <= 0.1 || placeholders >= 0.7
                || filled >= 0.5 && common >= 0.9 && rows >= 4 && words <= 4 && listed >= 0.25;
    }

    /** Nothing at all is written, and nothing computed. */
    boolean blank() {
        return filled == 0 && formulas == 0 && covered < 0.2;
    }

    boolean verdictChoices() {
        return listed >= 0.25 && verdictLists >= 0.5;
    }
}
