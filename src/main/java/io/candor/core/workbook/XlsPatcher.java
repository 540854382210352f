package io.candor.core.workbook;

import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;

/**
 * Writes cells into XLS by POI, which writes the workbook stream anew and keeps all others, macros included. The format
 * has no parts that could be left alone as those of XLSX are.
 */
final class XlsPatcher {

    private XlsPatcher() {
    }

    /** @param file open; it holds the answers afterwards */
    static byte[] patch(byte[] original, XlsFile file, ParsedWorkbook parsed, EditCheck edits) {
        HSSFWorkbook workbook = file.workbook();
        boolean changed = false;
        for (int i = 0; i < parsed.sheets().size(); i++) {
            for (CellWrite write : edits.changes(parsed.sheets().get(i).name())) {
                write(workbook.getSheetAt(i), write);
                changed = true;
            }
        }
        if (!changed) {
            return original;
        }
        if (parsed.hasFormulas()) {
            workbook.setForceFormulaRecalculation(true);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                workbook.getSheetAt(i).setForceFormulaRecalculation(true);
            }
        }
        return file.write();
    }

    private static void write(HSSFSheet sheet, CellWrite write) {
        HSSFRow row = sheet.getRow(write.cell().row());
        row = row == null ? sheet.createRow(write.cell().row()) : row;
        Cell cell = row.getCell(write.cell().column());
        if (cell == null) {
            // has its column's style already
            cell = row.createCell(write.cell().column());
            CellStyle style = row.getRowStyle();
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        switch (write.form()) {
            case BLANK -> cell.setBlank();
            case NUMBER -> cell.setCellValue(Double.parseDouble(write.edit().after()));
            case TEXT -> cell.setCellValue(write.edit().after());
            case UNCHANGED -> throw new IllegalArgumentException("nothing to write at " + write.cell());
        }
    }
}
