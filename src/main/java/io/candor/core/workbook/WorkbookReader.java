package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.EMPTY_FILE;
import static io.candor.core.workbook.WorkbookProblem.TOO_MANY_BYTES;

/**
 * Reads a customer's file. The format is told by the bytes, never by a name; whatever the bytes are, the outcome is a
 * view or a {@link WorkbookRejectedException} within the limits. Safe to share between threads.
 */
public final class WorkbookReader {

    private final WorkbookLimits limits;

    public WorkbookReader(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * @param bytes the file; not kept, not changed
     * @throws WorkbookRejectedException if it cannot be read, with the reason for whoever sent it; nothing else is thrown
     */
    public WorkbookView read(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new WorkbookRejectedException(EMPTY_FILE, "The file has no content.");
        }
        if (bytes.length > limits.bytes()) {
            throw new WorkbookRejectedException(TOO_MANY_BYTES,
                    "The file has " + bytes.length + " bytes, " + limits.bytes() + " are allowed.");
        }
        Meter meter = new Meter(limits);
        try {
            return switch (FileKind.of(bytes)) {
                case ZIP -> new XlsxReader(meter).read(bytes);
                case OLE2, TEXT -> throw new WorkbookRejectedException(WorkbookProblem.UNSUPPORTED_FORMAT, "");
            };
        } catch (WorkbookRejectedException e) {
            throw e;
        } catch (RuntimeException e) {
            // a gap in our checks or in POI's: the file is to blame, and must not take the batch down with it
            throw new WorkbookRejectedException(DAMAGED, "The file cannot be read.", e);
        }
    }
}
