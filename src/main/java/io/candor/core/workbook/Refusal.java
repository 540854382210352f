package io.candor.core.workbook;

/** Why a cell was not written. The text is what people read. */
public enum Refusal {
    NO_SUCH_SHEET("the workbook has no such sheet"), NO_SUCH_CELL(
            "the file format has no cell so far down or to the right"), FORMULA_CELL(
                    "the cell is computed by a formula"), COVERED_BY_MERGE(
                            "the cell is covered by a merged one; only its top left cell can be written"), TOO_LONG(
                                    "the text is longer than the cell allows"), NOT_A_CHOICE(
                                            "the cell's drop-down does not allow this value"), CHANGED_SINCE_IMPORT(
                                                    "the cell no longer holds what it held when the workbook was read"), EDITED_TWICE(
                                                            "another edit in this export writes the same cell"), ILLEGAL_TEXT(
                                                                    "the text holds characters that the file format cannot store");

    private final String text;

    Refusal(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
