package io.candor.core.layout;

import java.util.List;

/**
 * What a person corrected in a layout. Says only what differs, so that it can be remembered for the next workbook of the
 * same form.
 *
 * @param sheets by sheet, in any order
 */
public record LayoutOverride(List<SheetOverride> sheets) {

    public static final LayoutOverride NONE = new LayoutOverride(List.of());

    public LayoutOverride {
        sheets = List.copyOf(sheets);
    }

    public boolean isEmpty() {
        return sheets.isEmpty();
    }
}
