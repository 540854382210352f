package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.candor.core.workbook.XlsxPackage.SheetEntry;

/** Reads the sheets of an XLSX or XLSM package: all of them, or what a patch needs. */
final class XlsxReader {

    private final XlsxPackage workbook;
    private final Meter meter;
    private final CellTables tables;
    /** Sheets whose cells are all known, by position. */
    private final Map<Integer, SheetContent> whole = new HashMap<>();
    /** Of the sheets that a patch is about, by position. */
    private final Map<Integer, SheetSpots> spots = new HashMap<>();

    XlsxReader(XlsxPackage workbook, Meter meter) {
        this.workbook = workbook;
        this.meter = meter;
        this.tables = new CellTables(workbook, meter);
    }

    ParsedWorkbook readAll() {
        tables.readAll();
        List<SheetContent> contents = new ArrayList<>();
        // by name in lower case, as formulas may spell it
        Map<String, SheetContent> byName = new HashMap<>();
        for (SheetEntry sheet : workbook.sheets()) {
            try (XmlScanner xml = scan(sheet)) {
                SheetContent content = SheetParser.ofAll(xml, tables, meter).read(sheet);
                contents.add(content);
                byName.putIfAbsent(key(sheet), content);
            }
        }
        // nothing is left to be read later: the view is shared between threads
        ChoiceResolver resolver = new ChoiceResolver(byName::get, content -> content, workbook.names());
        return new ParsedWorkbook(workbook.format(),
                ParsedSheet.all(contents, tables.styles()::get, resolver, meter),
                contents.stream().anyMatch(SheetContent::hasFormulas));
    }

    /**
     * Reads the wanted cells of some sheets and what holds for them. Texts, formats and the lists of drop-downs are read
     * when a wanted cell has one.
     *
     * @param wanted by name of the sheet; names that do not exist are left out
     */
    ParsedWorkbook readOnly(Map<String, WantedCells> wanted) {
        List<SheetContent> contents = new ArrayList<>();
        List<SheetEntry> others = new ArrayList<>();
        for (SheetEntry sheet : workbook.sheets()) {
            WantedCells cells = wanted.get(sheet.name());
            if (cells == null) {
                others.add(sheet);
                continue;
            }
            SheetSpots noted = new SheetSpots(cells);
            try (XmlScanner xml = scan(sheet)) {
                contents.add(new SheetParser(xml, cells, noted, tables, meter).read(sheet));
            }
            spots.put(sheet.position(), noted);
        }
        ChoiceResolver resolver = new ChoiceResolver(this::named, content -> whole(content.position()),
                workbook.names());
        return new ParsedWorkbook(workbook.format(), ParsedSheet.all(contents, tables::format, resolver, meter),
                contents.stream().anyMatch(SheetContent::hasFormulas) || others.stream().anyMatch(this::hasFormula));
    }

    /** Where the wanted cells of a sheet stand that was read for them. */
    SheetSpots spots(SheetEntry sheet) {
        return spots.get(sheet.position());
    }

    /** A sheet that a drop-down takes its list from, null for none. */
    private SheetContent named(String key) {
        Optional<SheetEntry> sheet = workbook.sheets().stream().filter(s -> key(s).equals(key)).findFirst();
        return sheet.map(s -> whole(s.position())).orElse(null);
    }

    private SheetContent whole(int position) {
        return whole.computeIfAbsent(position, p -> {
            SheetEntry sheet = workbook.sheets().stream().filter(s -> s.position() == p).findFirst().orElseThrow();
            try (XmlScanner xml = scan(sheet)) {
                return SheetParser.ofAll(xml, tables, meter).readCells(sheet);
            }
        });
    }

    private static String key(SheetEntry sheet) {
        return sheet.name().toLowerCase(Locale.ROOT);
    }

    private boolean hasFormula(SheetEntry sheet) {
        ZipPart part = workbook.parts().require(sheet.part());
        if (!FormulaSearch.mayHold(workbook.parts(), part)) {
            return false;
        }
        try (XmlScanner xml = workbook.parts().scan(part)) {
            return SheetParser.mentionsFormula(xml);
        }
    }

    private XmlScanner scan(SheetEntry sheet) {
        return workbook.parts().scan(workbook.parts().require(sheet.part()));
    }
}
