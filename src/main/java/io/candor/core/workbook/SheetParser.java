package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.StyleTable.CellFormat;
import io.candor.core.workbook.XlsxPackage.SheetEntry;

/** Reads one worksheet part in a single pass. */
final class SheetParser {

    private final XmlScanner xml;
    private final SharedStrings strings;
    private final StyleTable styles;
    private final NumberText numbers;
    private final Meter meter;

    private final CellStore.Builder cells = new CellStore.Builder();
    private final RowTable.Builder rows = new RowTable.Builder();
    private final List<ColumnTable.Band> columns = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final List<CellRange> arrays = new ArrayList<>();
    private final List<ValidationRule> rules = new ArrayList<>();
    private double defaultWidth = ColumnTable.STANDARD_WIDTH;
    private boolean hiddenRows;
    private boolean isProtected;
    private boolean formulas;

    SheetParser(XmlScanner xml, SharedStrings strings, StyleTable styles, NumberText numbers, Meter meter) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
        this.meter = meter;
    }

    SheetContent read(SheetEntry sheet) {
        ValidationParser validations = new ValidationParser(xml, meter, rules);
        xml.root("worksheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "sheetFormatPr" -> readDefaults();
                case "cols" -> readColumns();
                case "sheetData" -> readRows();
                case "sheetProtection" -> {
                    isProtected = xml.flag("sheet", false);
                    xml.skip();
                }
                case "mergeCells" -> readMerges();
                case "dataValidations" -> validations.readAll();
                case "extLst" -> validations.readExtensions();
                default -> xml.skip();
            }
        }
        xml.finish();
        return new SheetContent(sheet.name(), sheet.position(), sheet.visibility(), isProtected, cells.build(),
                rows.build(hiddenRows), new ColumnTable(columns, defaultWidth), merges, arrays, rules, formulas);
    }

    /** Whether any cell of the sheet is a formula: reads no further than to the first. */
    static boolean mentionsFormula(XmlScanner xml) {
        xml.root("worksheet");
        while (xml.child()) {
            if (xml.at("sheetData")) {
                while (xml.child()) {
                    while (xml.child()) {
                        while (xml.child()) {
                            if (xml.at("f")) {
                                return true;
                            }
                            xml.skip();
                        }
                    }
                }
            } else {
                xml.skip();
            }
        }
        return false;
    }

    private void readDefaults() {
        double byBase = Numbers.parse(xml.attribute("baseColWidth"), -5) + 5;
        defaultWidth = Numbers.parse(xml.attribute("defaultColWidth"), byBase > 0 ? byBase : defaultWidth);
        hiddenRows = xml.flag("zeroHeight", false);
        xml.skip();
    }

    private void readColumns() {
        while (xml.child()) {
            int first = xml.number("min", 0) - 1;
            int last = Math.min(xml.number("max", 0), CellRef.MAX_COLUMNS) - 1;
            if (xml.at("col") && first >= 0 && last >= first) {
                // bands and rows with properties count as cells: they cost as much
                meter.cell();
                double width = Numbers.parse(xml.attribute("width"), -1);
                boolean hidden = xml.flag("hidden", false) || width == 0;
                columns.add(new ColumnTable.Band(first, last, width, hidden, xml.number("style", 0)));
            }
            xml.skip();
        }
    }

    private void readRows() {
        int row = -1;
        while (xml.child()) {
            if (xml.at("row")) {
                row = readRow(row);
            } else {
                xml.skip();
            }
        }
    }

    private int readRow(int before) {
        int row = rowIndex(xml, before);
        boolean numbered = xml.attributeIndex("r") >= 0;
        boolean hidden = xml.flag("hidden", false);
        int style = xml.flag("customFormat", false) ? xml.number("s", -1) : -1;
        if (hidden || style > 0 || hiddenRows) {
            meter.cell();
            rows.add(row, hidden, style);
        }
        int column = -1;
        while (xml.child()) {
            if (xml.at("c")) {
                row = numbered || column >= 0 ? row : CellPlace.rowOf(xml.attribute("r"), row);
                column = readCell(row, column);
            } else {
                xml.skip();
            }
        }
        return row;
    }

    private int readCell(int row, int before) {
        meter.cell();
        CellPlace place = CellPlace.of(xml.attribute("r"), row, before);
        int style = xml.number("s", 0);
        String type = xml.attribute("t", "n");
        String value = null;
        String inline = null;
        boolean formula = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> value = xml.elementText();
                case "is" -> inline = SharedStrings.richText(xml);
                case "f" -> {
                    formula = true;
                    readFormula();
                }
                default -> xml.skip();
            }
        }
        formulas |= formula;
        CellFormat format = styles.get(style);
        if (type.equals("inlineStr") || inline != null && value == null) {
            put(place, style, Kind.TEXT, formula, inline == null ? "" : meter.text(inline));
        } else if (value == null || value.isEmpty()) {
            put(place, style, Kind.BLANK, formula, "");
        } else {
            switch (type) {
                case "s" -> put(place, style, Kind.TEXT, formula, strings.get(value));
                case "str" -> put(place, style, Kind.TEXT, formula, meter.text(XmlChars.unescape(value)));
                case "b" -> put(place, style, Kind.BOOLEAN, formula, value.strip().equals("0") ? "FALSE" : "TRUE");
                case "e" -> put(place, style, Kind.ERROR, formula, meter.text(value));
                case "d" -> putIsoDate(place, style, formula, value, format);
                default -> putNumber(place, style, formula, value, format);
            }
        }
        return place.column();
    }

    private void readFormula() {
        String type = xml.attribute("t", "normal");
        if (type.equals("array") || type.equals("dataTable")) {
            area(xml.attribute("ref", "")).ifPresent(arrays::add);
        }
        xml.skip();
    }

    private void putNumber(CellPlace place, int style, boolean formula, String value, CellFormat format) {
        double number = Numbers.parse(value.strip(), Double.NaN);
        if (Double.isNaN(number)) {
            put(place, style, Kind.TEXT, formula, meter.text(value));
        } else {
            put(place, style, numbers.kind(number, format), formula, meter.text(numbers.show(number, format)));
        }
    }

    private void putIsoDate(CellPlace place, int style, boolean formula, String value, CellFormat format) {
        put(place, style, Kind.DATE, formula, meter.text(numbers.showIsoDate(value.strip(), format)));
    }

    private void put(CellPlace place, int style, Kind kind, boolean formula, String text) {
        cells.add(place.row(), place.column(), style, text.isEmpty() ? Kind.BLANK : kind, formula, text);
    }

    private void readMerges() {
        while (xml.child()) {
            area(xml.attribute("ref", "")).ifPresent(merges::add);
            xml.skip();
        }
    }

    /** A range of more than one cell, counted. */
    private Optional<CellRange> area(String ref) {
        Optional<CellRange> range = AreaFormula.parse(ref).flatMap(area -> area.from(0, 0)).filter(r -> r.size() > 1);
        range.ifPresent(r -> meter.merge());
        return range;
    }

    /**
     * Zero-based row of a {@code row} element; one without a number follows the one before, unless its first cell says
     * otherwise.
     */
    static int rowIndex(XmlScanner xml, int before) {
        int row = xml.number("r", before + 2) - 1;
        if (row < 0 || row >= CellRef.MAX_ROWS) {
            throw new WorkbookRejectedException(WorkbookProblem.DAMAGED, "A row lies outside of the sheet.");
        }
        return row;
    }
}
