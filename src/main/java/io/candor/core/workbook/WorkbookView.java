package io.candor.core.workbook;

import java.util.List;
import java.util.Optional;

import io.candor.core.Sha256;

/**
 * A workbook as read: immutable, safe to share between threads.
 *
 * @param format the file format, told by content
 * @param sha256 digest of the file's bytes
 * @param sheets the worksheets in tab order (chart and macro sheets left out)
 * @param hasFormulas whether any cell is a formula, so that an export asks for recalculation
 */
public record WorkbookView(WorkbookFormat format, Sha256 sha256, List<SheetView> sheets, boolean hasFormulas) {

    public WorkbookView {
        sheets = List.copyOf(sheets);
    }

    public Optional<SheetView> sheet(String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
