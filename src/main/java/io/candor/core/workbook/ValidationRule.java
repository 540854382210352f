package io.candor.core.workbook;

import java.util.List;

/**
 * A data validation as the file words it.
 *
 * @param ranges the cells it governs, never empty
 * @param kind what it restricts
 * @param operator how, for lengths and numbers
 * @param formula1 the list, or the first bound
 * @param formula2 the second bound
 * @param enforced whether other input is refused
 * @param prompt title and text of the input message
 */
record ValidationRule(List<CellRange> ranges, Validation.Kind kind, String operator, String formula1, String formula2,
        boolean enforced, String prompt) {

    ValidationRule {
        ranges = List.copyOf(ranges);
    }

    /** The cell that relative references in the formulas count from. */
    CellRef origin() {
        return ranges.getFirst().first();
    }
}
