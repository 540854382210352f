package io.candor.core.layout;

/** What a column of a table is for. Only {@link #VERDICT}, {@link #TICK}, {@link #TEXT} and {@link #VENDOR} are ever written. */
public enum ColumnRole {
    ID,
    /** Domain or section title, repeated per row. */
    SECTION, QUESTION, VERDICT, TICK, TEXT,
    /** A further column that the vendor fills (ownership, status, evidence). */
    VENDOR,
    /** Hints for whoever answers. */
    GUIDANCE,
    /** Belongs to the customer's assessor. */
    ASSESSOR,
    /** Anything else; left alone. */
    OTHER
}
