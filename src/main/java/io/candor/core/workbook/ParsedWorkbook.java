package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;

import io.candor.core.Sha256;

/**
 * A workbook in memory, whatever its format.
 *
 * @param format of the file
 * @param sheets in tab order
 * @param hasFormulas whether any cell is a formula
 */
record ParsedWorkbook(WorkbookFormat format, List<ParsedSheet> sheets, boolean hasFormulas) {

    ParsedWorkbook {
        sheets = List.copyOf(sheets);
    }

    /** Drop-downs are resolved here: their lists may lie in any sheet. */
    static ParsedWorkbook of(WorkbookFormat format, List<SheetContent> contents, StyleTable styles, DefinedNames names,
            Meter meter) {
        ChoiceResolver resolver = new ChoiceResolver(contents, names);
        List<ParsedSheet> sheets = new ArrayList<>();
        for (SheetContent content : contents) {
            meter.checkTime();
            sheets.add(new ParsedSheet(content, styles, new ValidationTable(content, resolver)));
        }
        return new ParsedWorkbook(format, sheets, contents.stream().anyMatch(SheetContent::hasFormulas));
    }

    WorkbookView view(byte[] file) {
        return new WorkbookView(format, Sha256.of(file), List.copyOf(sheets), hasFormulas);
    }
}
