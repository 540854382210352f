package io.candor.core.workbook;

/**
 * An edit that passed all checks.
 *
 * @param edit with the text exactly as it will be stored
 * @param form how it is stored
 */
record CellWrite(CellEdit edit, Form form) {

    enum Form {
        /** The file holds this text already: not a byte changes. */
        UNCHANGED,
        /** Cleared. */
        BLANK, TEXT,
        /** Where the cell's rule or its present content is a number, so that formulas go on calculating with it. */
        NUMBER
    }

    CellRef cell() {
        return edit.cell();
    }
}
