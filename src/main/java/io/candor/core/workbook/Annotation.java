package io.candor.core.workbook;

/**
 * Where the content of one cell comes from, as the annotated copy tells it.
 *
 * @param sheet tab name
 * @param cell where
 * @param who decided on it: a person, or the autofill
 * @param confidence as it should be shown, empty for a person's own words
 * @param source the approved answer or document it comes from
 * @param note anything else, may be empty
 */
public record Annotation(String sheet, CellRef cell, String who, String confidence, String source, String note) {
}
