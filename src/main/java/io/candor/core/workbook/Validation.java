package io.candor.core.workbook;

import java.util.List;
import java.util.OptionalInt;

/**
 * A data validation: what the sheet lets people type into some cells.
 *
 * @param ranges the cells it governs, as the file names them (may reach over headers, or over the whole sheet)
 * @param kind what it restricts
 * @param choices for {@link Kind#LIST} the allowed values in order, resolved from inline lists, ranges, other sheets and
 *        named ranges; empty where the list cannot be resolved
 * @param maxLength longest allowed text, where the rule is one on text length
 * @param enforced whether other input is refused (error style "stop"), not merely warned about
 * @param prompt title and text of the input message, empty for none
 */
public record Validation(List<CellRange> ranges, Kind kind, List<String> choices, OptionalInt maxLength,
        boolean enforced, String prompt) {

    public enum Kind {
        LIST, TEXT_LENGTH, WHOLE, DECIMAL, DATE, TIME, CUSTOM
    }

    public Validation {
        ranges = List.copyOf(ranges);
        choices = List.copyOf(choices);
    }

    public boolean covers(CellRef cell) {
        for (CellRange range : ranges) {
            if (range.contains(cell)) {
                return true;
            }
        }
        return false;
    }
}
