package io.candor.core.workbook;

import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.StyleTable.CellFormat;

/** Shows numbers and dates as the sheet does, by POI's formatter. Not thread-safe, as that is not. */
final class NumberText {

    /** Excel's own limit; the formatter's patterns are not meant for longer ones. */
    private static final int MAX_CODE = 255;
    /** 31 December 9999. */
    private static final double LAST_DAY = 2_958_466;

    private static final int DAYS_TO_1904 = 1462;

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final boolean date1904;

    NumberText(boolean date1904) {
        this.date1904 = date1904;
    }

    Kind kind(double value, CellFormat format) {
        return dateFormat(format) && value >= 0 && value < LAST_DAY ? Kind.DATE : Kind.NUMBER;
    }

    String show(double value, CellFormat format) {
        boolean general = format.numberFormat() == 0 || format.text() || format.formatCode().length() > MAX_CODE
                || dateFormat(format) && kind(value, format) != Kind.DATE;
        if (general) {
            return general(value);
        }
        try {
            String text = formatter.formatRawCellContents(value, format.numberFormat(), format.formatCode(), date1904);
            // a code such as ;;; hides a number that is there all the same: nobody may write over it
            return text.isBlank() ? general(value) : text.strip();
        } catch (RuntimeException e) {
            // format codes are the customer's; one that the formatter cannot read must not cost the sheet
            return general(value);
        }
    }

    /** Strict files may write a date as 2026-11-20T00:00:00; what is no date is shown as it stands. */
    String showIsoDate(String iso, CellFormat format) {
        try {
            Double day = iso.length() > 40 ? null : DateUtil.parseDateTime(iso);
            return day == null || !dateFormat(format) ? iso : show(date1904 ? day - DAYS_TO_1904 : day, format);
        } catch (RuntimeException e) {
            return iso;
        }
    }

    private String general(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e11
                ? Long.toString((long) value)
                : formatter.formatRawCellContents(value, 0, "General");
    }

    private static boolean dateFormat(CellFormat format) {
        return format.numberFormat() != 0 && format.formatCode().length() <= MAX_CODE
                && DateUtil.isADateFormat(format.numberFormat(), format.formatCode());
    }
}
