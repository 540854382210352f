package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;

import io.candor.core.workbook.RowSpot.CellSpot;
import io.candor.core.workbook.XlsxPackage.SheetEntry;

/** Reads one worksheet part in a single pass: all of it, or what a patch needs to know of its cells. */
final class SheetParser {

    private final XmlScanner xml;
    private final WantedCells wanted;
    private final SheetSpots spots;
    private final Meter meter;

    private final CellParser cells;
    private final RowTable.Builder rows = new RowTable.Builder();
    private final List<ColumnTable.Band> columns = new ArrayList<>();
    private final Areas merges;
    private final Areas arrays;
    private final List<ValidationRule> rules = new ArrayList<>();
    private double defaultWidth = ColumnTable.STANDARD_WIDTH;
    private boolean hiddenRows;
    private boolean isProtected;

    /**
     * @param wanted what to read; formulas are noticed wherever they are
     * @param spots takes note of where that stands
     */
    SheetParser(XmlScanner xml, WantedCells wanted, SheetSpots spots, CellTables tables, Meter meter) {
        this.xml = xml;
        this.wanted = wanted;
        this.spots = spots;
        this.meter = meter;
        this.merges = new Areas(wanted, meter);
        this.arrays = new Areas(wanted, meter);
        this.cells = new CellParser(xml, tables, arrays, meter);
    }

    /** A parser of all cells. */
    static SheetParser ofAll(XmlScanner xml, CellTables tables, Meter meter) {
        return new SheetParser(xml, WantedCells.ALL, new SheetSpots(WantedCells.ALL), tables, meter);
    }

    SheetContent read(SheetEntry sheet) {
        ValidationParser validations = new ValidationParser(xml, wanted, meter, rules);
        xml.root("worksheet");
        spots.atRoot(xml);
        while (xml.child()) {
            switch (xml.name()) {
                case "dimension" -> {
                    spots.atDimension(xml);
                    xml.skip();
                }
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
        return content(sheet);
    }

    /** The cells alone: drop-downs elsewhere take their lists from them. */
    SheetContent readCells(SheetEntry sheet) {
        xml.root("worksheet");
        while (xml.child()) {
            if (xml.at("sheetData")) {
                readRows();
            } else {
                xml.skip();
            }
        }
        xml.finish();
        return content(sheet);
    }

    private SheetContent content(SheetEntry sheet) {
        return new SheetContent(sheet.name(), sheet.position(), sheet.visibility(), isProtected, cells.cells(),
                rows.build(hiddenRows), new ColumnTable(columns, defaultWidth), merges.ranges(), arrays.ranges(), rules,
                cells.formulas());
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
        spots.atData(xml);
        int row = -1;
        while (xml.child()) {
            if (xml.at("row")) {
                row = readRow(row);
            } else {
                xml.skip();
            }
            spots.pastChild(xml);
        }
    }

    private int readRow(int before) {
        long start = xml.tokenFrom();
        int row = rowIndex(before);
        boolean numbered = xml.attributeIndex("r") >= 0;
        boolean hidden = xml.flag("hidden", false);
        int style = xml.flag("customFormat", false) ? xml.number("s", -1) : -1;
        if (hidden || style > 0 || hiddenRows) {
            meter.cell();
            rows.add(row, hidden, style);
        }
        if (numbered && !wanted.row(row)) {
            skimRow();
        } else {
            row = readCells(row, numbered);
        }
        spots.pastRow(row, start);
        return row;
    }

    private void skimRow() {
        while (xml.child()) {
            if (xml.at("c")) {
                cells.skim();
            } else {
                xml.skip();
            }
        }
    }

    /** @return the row's index, which its first cell tells where it has no number */
    private int readCells(int unlessCellsSay, boolean numbered) {
        RowSpot spot = new RowSpot(xml);
        int row = unlessCellsSay;
        int column = -1;
        while (xml.child()) {
            if (xml.at("c")) {
                if (column < 0) {
                    row = numbered ? row : CellPlace.rowOf(xml.attribute("r"), row);
                    spots.number(row, spot);
                }
                column = readCell(row, column, spot);
                spot.element().child(xml);
            } else {
                xml.skip();
            }
        }
        if (column < 0) {
            spots.number(row, spot);
        }
        return row;
    }

    private int readCell(int row, int before, RowSpot spot) {
        int column = CellPlace.of(xml.attribute("r"), row, before).column();
        long start = xml.tokenFrom();
        String attributes = spot.attributes(xml, column);
        if (wanted.all() || attributes != null) {
            cells.read(row, column);
        } else {
            cells.skim();
        }
        if (attributes != null) {
            spot.found(column, new CellSpot(start, xml.tokenTo(), attributes));
        }
        return column;
    }

    private void readMerges() {
        while (xml.child()) {
            merges.add(xml.attribute("ref", ""));
            xml.skip();
        }
    }

    /**
     * Zero-based row of a {@code row} element; one without a number follows the one before, unless its first cell says
     * otherwise.
     */
    private int rowIndex(int before) {
        int row = xml.number("r", before + 2) - 1;
        if (row < 0 || row >= CellRef.MAX_ROWS) {
            throw new WorkbookRejectedException(WorkbookProblem.DAMAGED, "A row lies outside of the sheet.");
        }
        return row;
    }
}
