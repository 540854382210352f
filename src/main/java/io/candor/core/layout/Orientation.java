package io.candor.core.layout;

/** Which way a table runs. */
public enum Orientation {
    /** A question a row, the answers beside it. */
    ROWS,
    /** A question a column, the answers below it. */
    COLUMNS
}
