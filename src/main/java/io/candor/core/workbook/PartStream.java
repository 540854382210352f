package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The unpacked bytes of one part. It ends in a rejection when the part holds more than its directory entry says (the
 * sum of those was held against the limit before), less, or other bytes than its checksum.
 */
final class PartStream extends InputStream {

    private final byte[] file;
    private final ZipPart part;
    private final Meter meter;
    private final CRC32 crc = new CRC32();
    private final Inflater inflater;
    private long produced;
    private boolean ended;

    PartStream(byte[] file, ZipPart part, Meter meter) {
        this.file = file;
        this.part = part;
        this.meter = meter;
        this.inflater = part.method() == ZipPart.DEFLATED ? new Inflater(true) : null;
        if (inflater != null) {
            inflater.setInput(file, part.data(), part.packed());
        } else if (part.method() != ZipPart.STORED || part.size() != part.packed()) {
            throw damaged(null);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        meter.checkTime();
        int n = inflater == null ? copy(target, offset, length) : inflate(target, offset, length);
        if (n < 0) {
            ended = true;
            if (produced != part.size() || crc.getValue() != part.crc()) {
                throw damaged(null);
            }
            return -1;
        }
        crc.update(target, offset, n);
        produced += n;
        if (produced > part.size()) {
            throw damaged(null);
        }
        return n;
    }

    private int copy(byte[] target, int offset, int length) {
        int left = (int) (part.packed() - produced);
        int n = Math.min(left, length);
        System.arraycopy(file, part.data() + (int) produced, target, offset, n);
        return left == 0 ? -1 : n;
    }

    private int inflate(byte[] target, int offset, int length) {
        try {
            int n = inflater.inflate(target, offset, length);
            if (n == 0 && inflater.finished()) {
                return -1;
            }
            if (n == 0) {
                // out of input, or asking for a dictionary: no zip archive does that
                throw damaged(null);
            }
            return n;
        } catch (DataFormatException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
    }

    private static WorkbookRejectedException damaged(Exception cause) {
        return new WorkbookRejectedException(DAMAGED, "A part of the workbook cannot be unpacked.", cause);
    }
}
