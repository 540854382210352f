package io.candor.core.workbook.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;

/**
 * Reads a review copy that came back, from whichever program, with sheets renamed, rows sorted or deleted, and columns
 * moved. Safe to share between threads.
 */
public final class ReviewCopyReader {

    private final WorkbookReader reader;

    public ReviewCopyReader(WorkbookLimits limits) {
        this.reader = new WorkbookReader(limits);
    }

    /**
     * @throws UnreadableCopyException if this is no review copy, or columns that are needed are gone
     * @throws io.candor.core.workbook.WorkbookRejectedException if the bytes are no workbook that can be read
     */
    public ReturnedCopy read(byte[] workbook) {
        WorkbookView view = reader.read(workbook);
        for (SheetView sheet : view.sheets()) {
            Optional<UUID> id = mark(sheet);
            if (id.isPresent()) {
                return read(view, sheet, id.get());
            }
        }
        throw new UnreadableCopyException("This workbook is not a review copy: none of its sheets names one. Send back "
                + "the workbook that was exported for review, with its sheet “" + ReviewList.NAME + "”.");
    }

    private static Optional<UUID> mark(SheetView sheet) {
        return sheet.rows().stream().limit(20).flatMap(r -> sheet.cells(r).stream())
                .flatMap(c -> ReviewMark.in(c.text()).stream()).findFirst();
    }

    private static ReturnedCopy read(WorkbookView view, SheetView sheet, UUID id) {
        Map<Integer, ReturnedCopy.Row> rows = new HashMap<>();
        List<String> notes = new ArrayList<>();
        Map<ReviewColumn, Integer> columns = null;
        for (int r : sheet.rows()) {
            if (columns == null) {
                columns = headings(sheet, r);
                continue;
            }
            String item = sheet.text(r, columns.get(ReviewColumn.ITEM)).strip();
            ReturnedCopy.Row row = new ReturnedCopy.Row(r + 1,
                    sheet.text(r, columns.get(ReviewColumn.DECISION)).strip(),
                    sheet.text(r, columns.get(ReviewColumn.VERDICT)), sheet.text(r, columns.get(ReviewColumn.TEXT)));
            if (!item.matches("[0-9]{1,7}(?:[.,]0+)?")) {
                if (!row.empty()) {
                    notes.add("Row " + (r + 1) + " names no item and was not read.");
                }
            } else if (rows.putIfAbsent(Integer.parseInt(item.split("[.,]")[0]), row) != null) {
                notes.add("Row " + (r + 1) + " names item " + item + " a second time and was not read.");
            }
        }
        if (columns == null) {
            throw new UnreadableCopyException("The sheet “" + sheet.name() + "” lacks its headings; the columns Item, "
                    + "Decision, Verdict and Text are needed.");
        }
        return new ReturnedCopy(id, view, rows, notes);
    }

    /** Null in a row that is not the one of the headings. */
    private static Map<ReviewColumn, Integer> headings(SheetView sheet, int row) {
        Map<ReviewColumn, Integer> found = new EnumMap<>(ReviewColumn.class);
        for (CellView cell : sheet.cells(row)) {
            for (ReviewColumn column : ReviewColumn.values()) {
                if (column.named(cell.text())) {
                    found.putIfAbsent(column, cell.ref().column());
                }
            }
        }
        return found.keySet().containsAll(List.of(ReviewColumn.NEEDED)) ? found : null;
    }
}
