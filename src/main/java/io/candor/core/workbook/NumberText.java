package io.candor.core.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.StyleTable.CellFormat;

/** Shows numbers and dates as the sheet does, by POI's formatter. Not thread-safe, as that is not. */
final class NumberText {

    private static final int DAYS_TO_1904 = 1462;
    /** 31 December 9999. */
    private static final double LAST_DAY = 2_958_466;
    /** Excel's own limit; the formatter's patterns are not meant for longer codes. */
    private static final int MAX_CODE = 255;

    /** Made when the first number needs it: it sets up formats for everything Excel knows. */
    private DataFormatter formatter;
    private final Map<String, Code> codes = new HashMap<>();
    private final boolean date1904;

    private record Code(boolean date, FormatSections sections) {
    }

    NumberText(boolean date1904) {
        this.date1904 = date1904;
    }

    Kind kind(double value, CellFormat format) {
        return code(format).date() && value >= 0 && value < LAST_DAY ? Kind.DATE : Kind.NUMBER;
    }

    String show(double value, CellFormat format) {
        Code code = code(format);
        if (format.numberFormat() == 0 || format.text() || format.formatCode().length() > MAX_CODE
                || code.date() && kind(value, format) != Kind.DATE) {
            return general(value);
        }
        try {
            FormatSections sections = code.sections();
            String text = sections.simple()
                    ? formatted(value, format, format.formatCode())
                    : formatted(sections.ownSign(value) ? -value : value, format, sections.codeFor(value));
            // a code such as ;;; hides a number that is there all the same: nobody may write over it
            return text.isBlank() ? general(value) : text.strip();
        } catch (RuntimeException e) {
            // format codes are the customer's; one that the formatter cannot read must not cost the sheet
            return general(value);
        }
    }

    private String formatted(double value, CellFormat format, String code) {
        String literal = FormatSections.literal(code);
        return literal != null
                ? literal
                : formatter().formatRawCellContents(value, format.numberFormat(), code, date1904);
    }

    /** Strict files may write a date as 2026-11-20T00:00:00; what is no date is shown as it stands. */
    String showIsoDate(String iso, CellFormat format) {
        try {
            String local = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
            LocalDateTime time = local.contains("T")
                    ? LocalDateTime.parse(local)
                    : LocalDate.parse(local).atStartOfDay();
            double day = DateUtil.getExcelDate(time);
            return code(format).date() ? show(date1904 ? day - DAYS_TO_1904 : day, format) : iso;
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String general(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e11
                ? Long.toString((long) value)
                : formatter().formatRawCellContents(value, 0, "General");
    }

    private DataFormatter formatter() {
        if (formatter == null) {
            formatter = new DataFormatter(Locale.US);
        }
        return formatter;
    }

    private Code code(CellFormat format) {
        return codes.computeIfAbsent(format.formatCode(), code -> new Code(
                code.length() <= MAX_CODE && format.numberFormat() != 0
                        && DateUtil.isADateFormat(format.numberFormat(), code),
                FormatSections.of(code)));
    }
}
