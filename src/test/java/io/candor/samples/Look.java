package io.candor.samples;

import java.util.HexFormat;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one customer's house style: a typeface, a dark colour and two light ones. */
final class Look {

    private static final String GRID = "BFBFBF";

    final XSSFCellStyle title;
    final XSSFCellStyle subtitle;
    final XSSFCellStyle text;
    final XSSFCellStyle label;
    final XSSFCellStyle header;
    final XSSFCellStyle groupHeader;
    final XSSFCellStyle band;
    final XSSFCellStyle id;
    final XSSFCellStyle question;
    final XSSFCellStyle choice;
    final XSSFCellStyle answer;
    final XSSFCellStyle reserved;

    private final XSSFWorkbook workbook;
    private final String typeface;
    private final int size;

    Look(XSSFWorkbook workbook, String typeface, int size, String dark, String light, String input) {
        this.workbook = workbook;
        this.typeface = typeface;
        this.size = size;
        title = filled(style(font(size + 6, true, "FFFFFF")), dark);
        subtitle = filled(style(font(size, false, "FFFFFF")), dark);
        text = style(font(size, false, "262626"));
        label = style(font(size, true, dark));
        header = bordered(centred(filled(style(font(size, true, "FFFFFF")), dark)));
        groupHeader = bordered(centred(filled(style(font(size, true, dark)), light)));
        band = bordered(middle(filled(style(font(size + 1, true, dark)), light)));
        id = bordered(centred(style(font(size, true, "595959"))));
        question = bordered(indented(middle(style(font(size, false, "262626")))));
        choice = bordered(centred(filled(style(font(size, false, "262626")), input)));
        answer = bordered(indented(filled(style(font(size, false, "262626")), input)));
        reserved = bordered(centred(filled(style(font(size, false, "595959")), "EDEDED")));
        title.setWrapText(false);
        subtitle.setWrapText(false);
        indented(middle(title));
        indented(subtitle);
        indented(band);
    }

    /** A copy that a protected sheet lets people edit. */
    XSSFCellStyle unlocked(XSSFCellStyle style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setLocked(false);
        return copy;
    }

    XSSFCellStyle percent(XSSFCellStyle style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        return copy;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }

    private XSSFFont font(int points, boolean bold, String hex) {
        XSSFFont font = workbook.createFont();
        font.setFontName(typeface);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(hex));
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return middle(style);
    }

    private static XSSFCellStyle indented(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle middle(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(GRID));
        style.setBottomBorderColor(colour(GRID));
        style.setLeftBorderColor(colour(GRID));
        style.setRightBorderColor(colour(GRID));
        return style;
    }
}
