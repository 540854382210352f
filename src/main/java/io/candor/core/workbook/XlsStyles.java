package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;

import io.candor.core.workbook.StyleTable.CellFormat;

/** The cell formats of an XLS file. */
final class XlsStyles {

    private static final short WINDOW_TEXT = 0x7FFF;

    private XlsStyles() {
    }

    static StyleTable of(HSSFWorkbook workbook) {
        List<CellFormat> formats = new ArrayList<>();
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            formats.add(format(workbook, workbook.getCellStyleAt(i)));
        }
        return new StyleTable(formats);
    }

    private static CellFormat format(HSSFWorkbook workbook, HSSFCellStyle style) {
        // some writers leave the font table out
        HSSFFont font = workbook.getNumberOfFonts() == 0 ? null : style.getFont(workbook);
        CellStyleView look = font == null
                ? new CellStyleView(false, 10, fill(style), "", bordered(style), style.getWrapText())
                : new CellStyleView(font.getBold(), font.getFontHeight() / 20.0, fill(style),
                        fontColor(font.getColor()), bordered(style), style.getWrapText());
        String code = style.getDataFormatString();
        return new CellFormat(look, style.getLocked(), style.getDataFormat(), code == null ? "General" : code);
    }

    private static String fill(HSSFCellStyle style) {
        FillPatternType pattern = style.getFillPattern();
        if (pattern == FillPatternType.NO_FILL) {
            return "";
        }
        short front = style.getFillForegroundColor();
        if (pattern != FillPatternType.SOLID_FOREGROUND) {
            return pattern.name() + ',' + front + ',' + style.getFillBackgroundColor();
        }
        boolean white = front == HSSFColorPredefined.WHITE.getIndex() || front == HSSFColorPredefined.WHITE.getIndex2();
        return white || front == 65 ? "" : "indexed" + front;
    }

    private static String fontColor(short color) {
        boolean black = color == HSSFColorPredefined.BLACK.getIndex() || color == WINDOW_TEXT || color == 0;
        return black ? "" : "indexed" + color;
    }

    private static boolean bordered(HSSFCellStyle style) {
        return style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE
                || style.getBorderTop() != BorderStyle.NONE || style.getBorderBottom() != BorderStyle.NONE;
    }
}
