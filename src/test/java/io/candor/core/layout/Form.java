package io.candor.core.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;

/** Builds small workbooks, row by row, as customers draw their forms up. A null is a cell left out. */
final class Form {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private XSSFSheet sheet;
    private int next;

    static Form sheet(String name) {
        return new Form().andSheet(name);
    }

    Form andSheet(String name) {
        sheet = book.createSheet(name);
        next = 0;
        return this;
    }

    /** Bold on a grey ground. */
    Form header(String... cells) {
        return row("header", cells);
    }

    Form row(String... cells) {
        return row("", cells);
    }

    /** Small and grey, as hints are set. */
    Form hint(String... cells) {
        return row("hint", cells);
    }

    Form bold(String... cells) {
        return row("bold", cells);
    }

    /** A row with borders around these cells, empty ones included. */
    Form boxed(String... cells) {
        return row("boxed", cells);
    }

    /** A coloured title over {@code width} columns. */
    Form band(String text, int width) {
        row("band", new String[]{text});
        return width < 2
                ? this
                : merge(new CellReference(next - 1, 0).formatAsString() + ":"
                        + new CellReference(next - 1, width - 1).formatAsString());
    }

    Form blank() {
        next++;
        return this;
    }

    Form row(String style, String[] cells) {
        XSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                XSSFCell cell = row.createCell(i);
                if (cells[i].startsWith("=")) {
                    int bar = cells[i].indexOf('|');
                    cell.setCellFormula(cells[i].substring(1, bar));
                    cell.setCellValue(cells[i].substring(bar + 1));
                } else if (!cells[i].isEmpty()) {
                    cell.setCellValue(cells[i]);
                }
                if (!style.isEmpty()) {
                    cell.setCellStyle(style(style));
                }
            }
        }
        return this;
    }

    Form merge(String range) {
        sheet.addMergedRegionUnsafe(CellRangeAddress.valueOf(range));
        return this;
    }

    /** A drop-down on the range. */
    Form list(String range, String... choices) {
        CellRangeAddress a = CellRangeAddress.valueOf(range);
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(choices),
                new CellRangeAddressList(a.getFirstRow(), a.getLastRow(), a.getFirstColumn(), a.getLastColumn())));
        return this;
    }

    /** A drop-down whose choices stand in cells. */
    Form listOf(String range, String formula) {
        CellRangeAddress a = CellRangeAddress.valueOf(range);
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(helper.createFormulaListConstraint(formula),
                new CellRangeAddressList(a.getFirstRow(), a.getLastRow(), a.getFirstColumn(), a.getLastColumn())));
        return this;
    }

    Form protect(String unlocked) {
        sheet.protectSheet("x");
        CellRangeAddress a = CellRangeAddress.valueOf(unlocked);
        for (int r = a.getFirstRow(); r <= a.getLastRow(); r++) {
            XSSFRow row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
            for (int c = a.getFirstColumn(); c <= a.getLastColumn(); c++) {
                XSSFCell cell = row.getCell(c) == null ? row.createCell(c) : row.getCell(c);
                cell.setCellStyle(style("open"));
            }
        }
        return this;
    }

    Form hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }

    Form hideRow(int row) {
        sheet.getRow(row).setZeroHeight(true);
        return this;
    }

    Form hideSheet() {
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WorkbookView view() {
        return new WorkbookReader(WorkbookLimits.DEFAULT).read(bytes());
    }

    private XSSFCellStyle style(String name) {
        return styles.computeIfAbsent(name, n -> {
            XSSFCellStyle style = book.createCellStyle();
            XSSFFont font = book.createFont();
            font.setBold(n.equals("header") || n.equals("bold") || n.equals("band"));
            if (n.equals("hint")) {
                font.setItalic(true);
                font.setFontHeightInPoints((short) 9);
                font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            }
            style.setFont(font);
            if (n.equals("header") || n.equals("band")) {
                style.setFillForegroundColor(n.equals("band")
                        ? IndexedColors.LIGHT_BLUE.getIndex()
                        : IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            if (n.equals("boxed")) {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            style.setLocked(!n.equals("open"));
            return style;
        });
    }
}
