package io.candor.core.workbook;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.StyleTable.CellFormat;

/** Reads {@code c} elements: what a cell shows, or no more than whether it is a formula. */
final class CellParser {

    private final XmlScanner xml;
    private final CellTables tables;
    /** Of array formulas and data tables. */
    private final Areas arrays;
    private final Meter meter;
    private final CellStore.Builder cells = new CellStore.Builder();
    private boolean formulas;

    CellParser(XmlScanner xml, CellTables tables, Areas arrays, Meter meter) {
        this.xml = xml;
        this.tables = tables;
        this.arrays = arrays;
        this.meter = meter;
    }

    CellStore cells() {
        return cells.build();
    }

    /** Whether any cell was a formula. */
    boolean formulas() {
        return formulas;
    }

    void read(int row, int column) {
        meter.cell();
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
        if (type.equals("inlineStr") || inline != null && value == null) {
            put(row, column, style, Kind.TEXT, formula, inline == null ? "" : meter.text(inline));
        } else if (value == null || value.isEmpty()) {
            put(row, column, style, Kind.BLANK, formula, "");
        } else {
            switch (type) {
                case "s" -> put(row, column, style, Kind.TEXT, formula, tables.string(value));
                case "str" -> put(row, column, style, Kind.TEXT, formula,
                        meter.text(XmlChars.unescape(value)));
                case "b" -> put(row, column, style, Kind.BOOLEAN, formula,
                        value.strip().equals("0") ? "FALSE" : "TRUE");
                case "e" -> put(row, column, style, Kind.ERROR, formula, meter.text(value));
                case "d" -> put(row, column, style, Kind.DATE, formula,
                        meter.text(tables.numbers().showIsoDate(value.strip(), tables.format(style))));
                default -> addNumber(row, column, style, formula, value);
            }
        }
    }

    /** Moves past the cell: a workbook with a formula anywhere is to be calculated, and an array may reach far. */
    void skim() {
        while (xml.child()) {
            if (xml.at("f")) {
                readFormula();
            } else {
                xml.skip();
            }
        }
    }

    private void readFormula() {
        formulas = true;
        String type = xml.attribute("t", "normal");
        if (type.equals("array") || type.equals("dataTable")) {
            arrays.add(xml.attribute("ref", ""));
        }
        xml.skip();
    }

    private void addNumber(int row, int column, int style, boolean formula, String value) {
        double number = Numbers.parse(value.strip(), Double.NaN);
        if (Double.isNaN(number)) {
            put(row, column, style, Kind.TEXT, formula, meter.text(value));
        } else {
            CellFormat format = tables.format(style);
            put(row, column, style, tables.numbers().kind(number, format), formula,
                    meter.text(tables.numbers().show(number, format)));
        }
    }

    private void put(int row, int column, int style, Kind kind, boolean formula, String text) {
        cells.add(row, column, style, text.isEmpty() ? Kind.BLANK : kind, formula, text);
    }
}
