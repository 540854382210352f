package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.SheetView.Visibility;

/** Reads one sheet of an XLS file. Its cells, merges and validations were counted before. */
final class XlsSheet {

    private static final int LAST_COLUMN = 255;

    private final HSSFWorkbook workbook;
    private final HSSFSheet sheet;
    private final int position;
    private final StyleTable styles;
    private final NumberText numbers;
    private final Meter meter;
    private final CellStore.Builder cells = new CellStore.Builder();
    private final RowTable.Builder rows = new RowTable.Builder();
    private boolean formulas;

    XlsSheet(HSSFWorkbook workbook, int position, StyleTable styles, NumberText numbers, Meter meter) {
        this.workbook = workbook;
        this.sheet = workbook.getSheetAt(position);
        this.position = position;
        this.styles = styles;
        this.numbers = numbers;
        this.meter = meter;
    }

    SheetContent read() {
        for (Row row : sheet) {
            meter.checkTime();
            CellStyle style = row.isFormatted() ? row.getRowStyle() : null;
            if (style != null || row.getZeroHeight()) {
                rows.add(row.getRowNum(), row.getZeroHeight(), style == null ? -1 : style.getIndex());
            }
            for (Cell cell : row) {
                add(cell);
            }
        }
        return new SheetContent(sheet.getSheetName(), position, visibility(), sheet.getProtect(), cells.build(),
                rows.build(false), columns(), merges(), List.of(), XlsValidations.of(sheet), formulas);
    }

    private void add(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        formulas |= formula;
        int style = cell.getCellStyle().getIndex();
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case STRING -> put(cell, style, Kind.TEXT, formula,
                    XmlChars.oneLineBreak(cell.getRichStringCellValue().getString()));
            case NUMERIC -> {
                double value = cell.getNumericCellValue();
                put(cell, style, numbers.kind(value, styles.get(style)), formula,
                        numbers.show(value, styles.get(style)));
            }
            case BOOLEAN -> put(cell, style, Kind.BOOLEAN, formula, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> put(cell, style, Kind.ERROR, formula, error(cell.getErrorCellValue()));
            default -> put(cell, style, Kind.BLANK, formula, "");
        }
    }

    private void put(Cell cell, int style, Kind kind, boolean formula, String text) {
        cells.add(cell.getRowIndex(), cell.getColumnIndex(), style, text.isEmpty() ? Kind.BLANK : kind, formula,
                meter.text(text));
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }

    private Visibility visibility() {
        if (workbook.isSheetVeryHidden(position)) {
            return Visibility.VERY_HIDDEN;
        }
        return workbook.isSheetHidden(position) ? Visibility.HIDDEN : Visibility.VISIBLE;
    }

    private ColumnTable columns() {
        List<ColumnTable.Band> bands = new ArrayList<>();
        for (int c = 0; c <= LAST_COLUMN; c++) {
            CellStyle style = sheet.getColumnStyle(c);
            bands.add(new ColumnTable.Band(c, c, sheet.getColumnWidth(c) / 256.0, sheet.isColumnHidden(c),
                    style == null ? 0 : style.getIndex()));
        }
        return new ColumnTable(bands, sheet.getDefaultColumnWidth());
    }

    private List<CellRange> merges() {
        List<CellRange> merges = new ArrayList<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            if (range.getNumberOfCells() > 1) {
                merges.add(range(range));
            }
        }
        return merges;
    }

    static CellRange range(CellRangeAddress range) {
        return new CellRange(new CellRef(range.getFirstRow(), range.getFirstColumn()),
                new CellRef(range.getLastRow(), range.getLastColumn()));
    }
}
