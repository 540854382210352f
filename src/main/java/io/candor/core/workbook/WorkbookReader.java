package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.EMPTY_FILE;
import static io.candor.core.workbook.WorkbookProblem.TOO_MANY_BYTES;

import java.util.function.BiFunction;

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
        return guarded(bytes, limits, (kind, meter) -> parse(bytes, kind, meter).view(bytes));
    }

    private static ParsedWorkbook parse(byte[] bytes, FileKind kind, Meter meter) {
        return switch (kind) {
            case ZIP -> new XlsxReader(XlsxPackage.open(bytes, meter), meter).readAll();
            case OLE2 -> {
                try (XlsFile file = XlsFile.open(bytes, meter)) {
                    yield new XlsReader(meter).read(file);
                }
            }
            case TEXT -> CsvReader.read(CsvFile.open(bytes), meter);
        };
    }

    /** Runs a step over a file's bytes so that nothing but a rejection comes out of it. */
    static <T> T guarded(byte[] bytes, WorkbookLimits limits, BiFunction<FileKind, Meter, T> step) {
        if (bytes == null || bytes.length == 0) {
            throw new WorkbookRejectedException(EMPTY_FILE, "The file has no content.");
        }
        if (bytes.length > limits.bytes()) {
            throw new WorkbookRejectedException(TOO_MANY_BYTES,
                    "The file has " + bytes.length + " bytes, " + limits.bytes() + " are allowed.");
        }
        try {
            return step.apply(FileKind.of(bytes), new Meter(limits));
        } catch (WorkbookRejectedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // a gap in our checks or in POI's: the file is to blame, and must not take the batch down with it
            throw new WorkbookRejectedException(DAMAGED, "The file cannot be read.", e);
        }
    }
}
