package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.util.LittleEndian;

/**
 * A look at the records of an XLS file before POI builds objects of them: ten bytes of the file can become a hundred
 * cells there, and the limits must hold before memory is spent.
 */
final class BiffScan {

    private static final int FORMULA = 0x06;
    private static final int DATE_MODE = 0x22;
    private static final int MULTIPLE_NUMBERS = 0xBD;
    private static final int MULTIPLE_BLANKS = 0xBE;
    private static final int MERGED = 0xE5;
    private static final int TEXT = 0xFD;
    private static final int VALIDATION = 0x1BE;
    private static final int BLANK = 0x201;
    private static final int NUMBER = 0x203;
    private static final int LABEL = 0x204;
    private static final int BOOLEAN_OR_ERROR = 0x205;
    private static final int ROW = 0x208;
    private static final int COMPACT_NUMBER = 0x27E;

    private boolean date1904;

    private BiffScan() {
    }

    /** @param stream the workbook stream, read to its end */
    static BiffScan of(InputStream stream, Meter meter) throws IOException {
        BiffScan scan = new BiffScan();
        byte[] header = new byte[4];
        while (stream.readNBytes(header, 0, 4) == 4) {
            int length = LittleEndian.getUShort(header, 2);
            byte[] body = stream.readNBytes(length);
            if (body.length < length) {
                throw new WorkbookRejectedException(DAMAGED, "The workbook ends too early.");
            }
            scan.count(LittleEndian.getUShort(header, 0), body, meter);
            meter.checkTime();
        }
        return scan;
    }

    boolean date1904() {
        return date1904;
    }

    private void count(int type, byte[] body, Meter meter) {
        switch (type) {
            case FORMULA, TEXT, BLANK, NUMBER, LABEL, BOOLEAN_OR_ERROR, COMPACT_NUMBER, ROW -> meter.cells(1);
            case MULTIPLE_NUMBERS -> meter.cells(Math.max(0, body.length - 6) / 6);
            case MULTIPLE_BLANKS -> meter.cells(Math.max(0, body.length - 6) / 2);
            case MERGED -> {
                for (int i = 0; i < body.length / 8; i++) {
                    meter.merge();
                }
            }
            case VALIDATION -> meter.validation(1);
            case DATE_MODE -> date1904 = body.length > 0 && body[0] == 1;
            default -> {
                // everything else is kept in bytes by POI
            }
        }
    }
}
