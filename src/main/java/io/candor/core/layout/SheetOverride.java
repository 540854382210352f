package io.candor.core.layout;

import java.util.List;

/**
 * The correction of one sheet.
 *
 * @param sheet tab name
 * @param use whether its questions are asked
 * @param tables its corrected and added tables
 */
public record SheetOverride(String sheet, Use use, List<TableOverride> tables) {

    public enum Use {
        /** As the tables below say; a sheet with a corrected or added table is asked. */
        AS_DETECTED,
        /** Its questions are asked, hidden or not, and what was in doubt about its tables is settled as proposed. */
        ASK,
        /** Nothing of it is asked or written. */
        SKIP
    }

    public SheetOverride {
        tables = List.copyOf(tables);
    }
}
