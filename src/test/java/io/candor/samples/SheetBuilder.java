package io.candor.samples;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;

/** Puts cells on a sheet. Rows and columns count from 0, as in POI. */
final class SheetBuilder {

    final XSSFSheet sheet;

    SheetBuilder(XSSFWorkbook workbook, String name) {
        sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
    }

    SheetBuilder widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
        return this;
    }

    SheetBuilder put(int row, int column, String text, CellStyle style) {
        Cell cell = cell(row, column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return this;
    }

    SheetBuilder put(int row, int column, double number, CellStyle style) {
        Cell cell = cell(row, column);
        cell.setCellStyle(style);
        cell.setCellValue(number);
        return this;
    }

    SheetBuilder formula(int row, int column, String formula, CellStyle style) {
        Cell cell = cell(row, column);
        cell.setCellStyle(style);
        cell.setCellFormula(formula);
        return this;
    }

    /** Texts side by side, in one style. */
    SheetBuilder cells(int row, int column, CellStyle style, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            put(row, column + i, texts[i], style);
        }
        return this;
    }

    /** A text across columns; a merged row does not grow by itself, so its height is given. */
    SheetBuilder across(int row, int first, int last, String text, CellStyle style, float height) {
        for (int column = first; column <= last; column++) {
            put(row, column, column == first ? text : "", style);
        }
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        sheet.getRow(row).setHeightInPoints(height);
        return this;
    }

    /** Room for a few lines; as a height that Excel computed itself, so that it grows with what is typed in. */
    SheetBuilder room(int firstRow, int lastRow, float height) {
        for (int row = firstRow; row <= lastRow; row++) {
            CTRow plain = sheet.getRow(row).getCTRow();
            if (!plain.isSetCustomHeight()) {
                plain.setHt(height);
            }
        }
        return this;
    }

    SheetBuilder mergeDown(int firstRow, int lastRow, int column) {
        if (lastRow > firstRow) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, column, column));
        }
        return this;
    }

    SheetBuilder choices(int firstRow, int lastRow, int column, String... choices) {
        return validate(firstRow, lastRow, column, helper().createExplicitListConstraint(choices));
    }

    /** @param source a range or a name */
    SheetBuilder choicesFrom(int firstRow, int lastRow, int column, String source) {
        return validate(firstRow, lastRow, column, helper().createFormulaListConstraint(source));
    }

    /** Keeps the rows up to {@code headerRow} in view and repeats them on paper; landscape A4, one page wide. */
    SheetBuilder headerRow(int headerRow, int columnsInView) {
        sheet.createFreezePane(columnsInView, headerRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        return paper(true);
    }

    SheetBuilder paper(boolean landscape) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&F");
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("Page &P of &N");
        return this;
    }

    private SheetBuilder validate(int firstRow, int lastRow, int column, DataValidationConstraint constraint) {
        DataValidation validation = helper().createValidation(constraint,
                new CellRangeAddressList(firstRow, lastRow, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Please choose from the list", "Only the listed replies can be evaluated.");
        sheet.addValidationData(validation);
        return this;
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }

    private Cell cell(int row, int column) {
        Row existing = sheet.getRow(row);
        Row target = existing == null ? sheet.createRow(row) : existing;
        Cell cell = target.getCell(column);
        return cell == null ? target.createCell(column) : cell;
    }
}
