package io.candor.core.layout;

import java.util.List;

import io.candor.core.workbook.CellView;

/** Tells sheets of running text (instructions, cover pages, policies) from lists and figures. */
final class Prose {

    private Prose() {
    }

    static boolean in(Grid grid) {
        List<Integer> rows = grid.rows();
        int texts = 0;
        int sentences = 0;
        for (int row : rows.size() > 200 ? rows.subList(0, 200) : rows) {
            for (CellView cell : grid.shown(row)) {
                texts++;
                sentences += PlainText.words(cell.text()) >= 8 ? 1 : 0;
            }
        }
        return texts > 0 && sentences * 3 >= texts;
    }
}
