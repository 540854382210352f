package io.candor.core.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /** A workbook whose sheets are all known. */
    static ParsedWorkbook of(WorkbookFormat format, List<SheetContent> contents, StyleTable styles, DefinedNames names,
            Meter meter) {
        Map<String, SheetContent> byName = new HashMap<>();
        contents.forEach(s -> byName.putIfAbsent(s.name().toLowerCase(Locale.ROOT), s));
        ChoiceResolver resolver = new ChoiceResolver(byName::get, sheet -> sheet, names);
        return new ParsedWorkbook(format, ParsedSheet.all(contents, styles::get, resolver, meter),
                contents.stream().anyMatch(SheetContent::hasFormulas));
    }

    Optional<ParsedSheet> sheet(String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    WorkbookView view(byte[] file) {
        return new WorkbookView(format, Sha256.of(file), List.copyOf(sheets), hasFormulas);
    }
}
