package io.candor.core.workbook;

import io.candor.core.workbook.StyleTable.CellFormat;

/** What the cells of a package point into: texts and formats, each read when a cell first asks for it. One thread. */
final class CellTables {

    private final XlsxPackage workbook;
    private final Meter meter;
    private final NumberText numbers;
    private SharedStrings strings;
    private StyleTable styles;

    CellTables(XlsxPackage workbook, Meter meter) {
        this.workbook = workbook;
        this.meter = meter;
        this.numbers = new NumberText(workbook.date1904());
    }

    /** @param index as the cell has it */
    String string(String index) {
        if (strings == null) {
            strings = SharedStrings.of(workbook, meter);
        }
        return strings.get(index);
    }

    StyleTable styles() {
        if (styles == null) {
            styles = StyleParser.read(workbook);
        }
        return styles;
    }

    CellFormat format(int style) {
        return styles().get(style);
    }

    NumberText numbers() {
        return numbers;
    }

    /** So that a file with a damaged part is rejected whether or not a cell needs it. */
    void readAll() {
        strings = SharedStrings.of(workbook, meter);
        styles = StyleParser.read(workbook);
    }
}
