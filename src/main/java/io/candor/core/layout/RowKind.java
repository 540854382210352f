package io.candor.core.layout;

/** What a row of a table is. */
enum RowKind {
    QUESTION, SECTION, GUIDANCE, NOTHING
}
