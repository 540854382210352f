package io.candor.core.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.candor.core.workbook.XlsxPackage.SheetEntry;

/** Reads the sheets of an XLSX or XLSM package: all of them, or those that a patch needs. */
final class XlsxReader {

    private final XlsxPackage workbook;
    private final Meter meter;
    private final SharedStrings strings;
    private final StyleTable styles;
    private final NumberText numbers;
    /** By name in lower case, as formulas may spell it. */
    private final Map<String, SheetContent> read = new HashMap<>();

    XlsxReader(XlsxPackage workbook, Meter meter) {
        this.workbook = workbook;
        this.meter = meter;
        this.strings = SharedStrings.of(workbook, meter);
        this.styles = StyleParser.read(workbook);
        this.numbers = new NumberText(workbook.date1904());
    }

    ParsedWorkbook readAll() {
        List<SheetContent> contents = workbook.sheets().stream().map(this::content).toList();
        // nothing is left to be read later: the view is shared between threads
        return parsed(contents, new ChoiceResolver(Map.copyOf(read)::get, workbook.names()),
                contents.stream().anyMatch(SheetContent::hasFormulas));
    }

    /** @param names of sheets; those that do not exist are left out, as are all others */
    ParsedWorkbook readOnly(Set<String> names) {
        List<SheetContent> contents = workbook.sheets().stream().filter(s -> names.contains(s.name()))
                .map(this::content)
                .toList();
        return parsed(contents, new ChoiceResolver(this::named, workbook.names()), hasFormulas(contents));
    }

    private ParsedWorkbook parsed(List<SheetContent> contents, ChoiceResolver resolver, boolean hasFormulas) {
        return new ParsedWorkbook(workbook.format(), ParsedSheet.all(contents, styles, resolver, meter), hasFormulas);
    }

    private SheetContent content(SheetEntry sheet) {
        String key = sheet.name().toLowerCase(Locale.ROOT);
        SheetContent content = read.get(key);
        if (content == null || content.position() != sheet.position()) {
            try (XmlScanner xml = scan(sheet)) {
                content = new SheetParser(xml, strings, styles, numbers, meter).read(sheet);
            }
            read.putIfAbsent(key, content);
        }
        return content;
    }

    /** A sheet that a drop-down takes its list from, null for none. */
    private SheetContent named(String key) {
        Optional<SheetEntry> sheet = workbook.sheets().stream()
                .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
        return sheet.map(this::content).orElse(null);
    }

    private boolean hasFormulas(List<SheetContent> contents) {
        Set<Integer> known = contents.stream().map(SheetContent::position).collect(Collectors.toSet());
        return contents.stream().anyMatch(SheetContent::hasFormulas)
                || workbook.sheets().stream().filter(s -> !known.contains(s.position()))
                        .anyMatch(this::mentionsFormula);
    }

    private boolean mentionsFormula(SheetEntry sheet) {
        try (XmlScanner xml = scan(sheet)) {
            return SheetParser.mentionsFormula(xml);
        }
    }

    private XmlScanner scan(SheetEntry sheet) {
        return workbook.parts().scan(workbook.parts().require(sheet.part()));
    }
}
