package io.candor.core.workbook.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import io.candor.core.workbook.WorkbookFormat;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookProblem;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookRejectedException;
import io.candor.core.workbook.WorkbookView;

/**
 * Writes review copies. XLSX, XLSM and XLS keep the customer's sheets and get the list as the sheet that opens first. A
 * CSV file has neither colours nor comments, and a very large workbook would not fit in memory while it is written: of
 * these the copy holds the list alone, as XLSX. Safe to share between threads.
 */
public final class ReviewCopyWriter {

    /** POI holds all of a workbook in memory, some hundred bytes a cell. */
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_BYTES = 8 << 20;

    static {
        // The reader has checked the absolute limits by then; POI's compression ratio rejects real questionnaires.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final WorkbookLimits limits;

    public ReviewCopyWriter(WorkbookLimits limits) {
        this.limits = limits;
    }

    /** @param format of the copy, which is not always that of the customer's file */
    public record Written(byte[] bytes, WorkbookFormat format) {
    }

    /**
     * @param original the customer's file; not changed
     * @param id names the copy when it comes back
     * @param rows the questions to be listed, in this order
     * @throws WorkbookRejectedException if the file cannot be read
     */
    public Written write(byte[] original, UUID id, List<ReviewRow> rows) {
        WorkbookView view = new WorkbookReader(limits).read(original);
        boolean alone = view.format() == WorkbookFormat.CSV || original.length > MOST_BYTES
                || cells(view) > MOST_CELLS;
        try (Workbook workbook = alone ? new XSSFWorkbook() : open(original, view.format())) {
            if (!alone) {
                new ReviewCells(workbook).mark(rows);
            }
            new ReviewList(workbook, id).add(rows);
            ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + (64 << 10));
            workbook.write(out);
            return new Written(out.toByteArray(), alone ? WorkbookFormat.XLSX : view.format());
        } catch (IOException e) {
            throw new WorkbookRejectedException(WorkbookProblem.DAMAGED, "The workbook cannot be copied.", e);
        }
    }

    private static Workbook open(byte[] original, WorkbookFormat format) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(original);
        return format == WorkbookFormat.XLS ? new HSSFWorkbook(bytes, true) : new XSSFWorkbook(bytes);
    }

    private static long cells(WorkbookView view) {
        return view.sheets().stream().mapToLong(s -> s.rows().stream().mapToLong(r -> s.cells(r).size()).sum()).sum();
    }
}
