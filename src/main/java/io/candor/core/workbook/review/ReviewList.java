package io.candor.core.workbook.review;

import java.util.List;
import java.util.UUID;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** The sheet that lists every question with its decision to be made. */
final class ReviewList {

    static final String NAME = "Candor review";
    private static final int HEADINGS = 2;
    private static final int LONGEST = 32_767;
    private static final String GUIDE = "Choose a decision for each question: accept what is proposed, edit (change "
            + "verdict or text here, or the coloured cells on the customer's sheets), leave it empty, or N/A. Rows "
            + "without a decision stay as they are. Send this workbook back; it never goes to the customer.";

    private final Workbook workbook;
    private final UUID id;

    ReviewList(Workbook workbook, UUID id) {
        this.workbook = workbook;
        this.id = id;
    }

    void add(List<ReviewRow> rows) {
        Sheet sheet = workbook.createSheet(free());
        Row top = sheet.createRow(0);
        top.createCell(0).setCellValue("Review copy");
        top.createCell(ReviewColumn.QUESTION.ordinal()).setCellValue(ReviewMark.of(id));
        sheet.createRow(1).createCell(0).setCellValue(GUIDE);
        headings(sheet);
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        CellStyle input = workbook.createCellStyle();
        input.cloneStyleFrom(wrapped);
        input.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        input.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(HEADINGS + 1 + r);
            for (ReviewColumn column : ReviewColumn.values()) {
                Cell cell = row.createCell(column.ordinal());
                cell.setCellStyle(switch (column) {
                    case DECISION, VERDICT, TEXT -> input;
                    default -> wrapped;
                });
                write(cell, column, rows.get(r));
            }
        }
        int last = HEADINGS + Math.max(1, rows.size());
        choices(sheet, ReviewColumn.DECISION, last, ReviewWish.words());
        choices(sheet, ReviewColumn.VERDICT, last, ReviewVerdict.WORDS.toArray(String[]::new));
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, last, 0, ReviewColumn.values().length - 1));
        sheet.createFreezePane(0, HEADINGS + 1);
        workbook.setActiveSheet(workbook.getSheetIndex(sheet));
        workbook.setSelectedTab(workbook.getSheetIndex(sheet));
    }

    private void headings(Sheet sheet) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        Row row = sheet.createRow(HEADINGS);
        for (ReviewColumn column : ReviewColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width * 256);
            Cell cell = row.createCell(column.ordinal());
            cell.setCellStyle(style);
            cell.setCellValue(column.heading);
        }
    }

    private static void write(Cell cell, ReviewColumn column, ReviewRow row) {
        switch (column) {
            case ITEM -> cell.setCellValue(row.number());
            case CONFIDENCE -> text(cell,
                    row.confidence() == null ? "" : Math.round(row.confidence() * 100) + " %");
            case SHEET -> text(cell, row.sheet());
            case CELL -> text(cell, row.cell());
            case SECTION -> text(cell, row.section());
            case QUESTION -> text(cell, row.question());
            case STATE -> text(cell, row.state());
            case DECISION -> text(cell, "");
            case VERDICT -> text(cell, row.verdict());
            case TEXT -> text(cell, row.text());
            case REASON -> text(cell, row.reason());
            case SECOND -> text(cell, alternative(row, 0));
            case THIRD -> text(cell, alternative(row, 1));
            case ASSIGNEE -> text(cell, row.assignee() == null ? "" : row.assignee());
        }
    }

    private static String alternative(ReviewRow row, int place) {
        return place < row.alternatives().size() ? row.alternatives().get(place) : "";
    }

    /** Always a text, never a formula, whatever it begins with. */
    private static void text(Cell cell, String text) {
        if (!text.isEmpty()) {
            cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
        }
    }

    private static void choices(Sheet sheet, ReviewColumn column, int last, String[] words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(helper.createExplicitListConstraint(words),
                new CellRangeAddressList(HEADINGS + 1, last, column.ordinal(), column.ordinal()));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private String free() {
        String name = NAME;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = NAME + ' ' + i;
        }
        return name;
    }
}
