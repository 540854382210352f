package io.candor.core.layout;

/** What a sheet is for. Questions are read from {@link #QUESTIONS}; {@link #UNCLEAR} ones wait for a person. */
public enum SheetRole {
    QUESTIONS("holds questions with places for the answers"),
    /** Questions were found, but not where their answers go. */
    UNCLEAR("somebody has to say where the questions or the answers are"),
    /** Repeats questions of another sheet, or lists them without a place for answers. */
    REFERENCE("repeats or explains what other sheets ask"),
    /** Computed from the answers. */
    REPORT("is computed from the answers"),
    /** Lists that drop-downs draw on, registers, everything else that asks nothing. */
    OTHER("asks nothing"), INSTRUCTIONS("explains how to fill in the workbook"), HIDDEN("is hidden"), EMPTY("is empty"),
    /** A person said so. */
    SKIPPED("is skipped");

    private final String says;

    SheetRole(String says) {
        this.says = says;
    }

    /** Completes "this sheet …". */
    public String says() {
        return says;
    }
}
