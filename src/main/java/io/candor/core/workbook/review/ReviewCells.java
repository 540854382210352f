package io.candor.core.workbook.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** Fills and colours the answer cells on the customer's own sheets, each with a comment that says what it is. */
final class ReviewCells {

    private static final String AUTHOR = "Candor";

    private final Workbook workbook;
    private final CreationHelper make;
    /** Coloured styles by the style that the cell had; a workbook holds some thousand styles at most. */
    private final Map<String, CellStyle> coloured = new HashMap<>();

    ReviewCells(Workbook workbook) {
        this.workbook = workbook;
        this.make = workbook.getCreationHelper();
    }

    void mark(List<ReviewRow> rows) {
        for (ReviewRow row : rows) {
            Sheet sheet = workbook.getSheet(row.sheet());
            if (sheet != null) {
                row.cells().stream().filter(ReviewRow.ReviewCell::proposed).forEach(c -> mark(sheet, row, c));
            }
        }
    }

    private void mark(Sheet sheet, ReviewRow item, ReviewRow.ReviewCell content) {
        CellReference place = new CellReference(content.cell());
        Row row = sheet.getRow(place.getRow());
        if (row == null) {
            row = sheet.createRow(place.getRow());
        }
        Cell cell = row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (cell.getCellType() == CellType.FORMULA) {
            return;
        }
        cell.setCellValue(content.shown());
        cell.setCellStyle(coloured(cell.getCellStyle(), tone(item.state())));
        comment(sheet, cell, words(item));
    }

    private static IndexedColors tone(String state) {
        return switch (state) {
            case "suggested" -> IndexedColors.LIGHT_YELLOW;
            case "filled" -> IndexedColors.LIGHT_GREEN;
            default -> IndexedColors.LIGHT_TURQUOISE;
        };
    }

    private static String words(ReviewRow item) {
        String certain = item.confidence() == null ? "" : ", " + Math.round(item.confidence() * 100) + " %";
        return "Candor: item " + item.number() + ", " + item.state() + certain + "\n" + item.reason();
    }

    private CellStyle coloured(CellStyle before, IndexedColors tone) {
        return coloured.computeIfAbsent(before.getIndex() + "/" + tone, key -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setFillForegroundColor(tone.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    /** What the customer remarked there stays, with ours below it. */
    private void comment(Sheet sheet, Cell cell, String words) {
        Comment there = cell.getCellComment();
        if (there != null) {
            String before = there.getString() == null ? "" : there.getString().getString();
            there.setString(make.createRichTextString(before + "\n" + words));
            return;
        }
        // in the older format, to create one would drop the pictures that are there
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        ClientAnchor anchor = make.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        comment.setString(make.createRichTextString(words));
        cell.setCellComment(comment);
    }
}
