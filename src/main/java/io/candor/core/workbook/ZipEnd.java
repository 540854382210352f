package io.candor.core.workbook;

import static io.candor.core.workbook.ZipDirectory.IN_ZIP64;
import static io.candor.core.workbook.ZipDirectory.ZIP64_LOCATOR;
import static io.candor.core.workbook.ZipDirectory.ZIP64_LOCATOR_LENGTH;
import static io.candor.core.workbook.ZipDirectory.u16;
import static io.candor.core.workbook.ZipDirectory.unsigned;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What follows the central directory: end records, archive comment, perhaps a signature. Copied but for the offsets. */
final class ZipEnd {

    private final ByteBuffer tail;
    private final int tailFrom;
    /** Of the end record, in the tail. */
    private final int end;

    ZipEnd(byte[] file, ZipDirectory directory) {
        this.tailFrom = directory.end();
        this.tail = ByteBuffer.wrap(Arrays.copyOfRange(file, tailFrom, file.length)).order(ByteOrder.LITTLE_ENDIAN);
        this.end = directory.endRecord() - tailFrom;
    }

    /**
     * @param start where the central directory is now
     * @param stop where it ends
     * @param added number of entries more than before
     */
    byte[] moved(int start, int stop, int added) {
        int locator = end - ZIP64_LOCATOR_LENGTH;
        if (locator >= 0 && tail.getInt(locator) == ZIP64_LOCATOR) {
            int end64 = (int) tail.getLong(locator + 8) - tailFrom;
            tail.putLong(end64 + 24, tail.getLong(end64 + 24) + added);
            tail.putLong(end64 + 32, tail.getLong(end64 + 32) + added);
            tail.putLong(end64 + 40, stop - start);
            tail.putLong(end64 + 48, start);
            tail.putLong(locator + 8, stop + end64);
        }
        count(end + 8, added);
        count(end + 10, added);
        put(end + 12, stop - start);
        put(end + 16, start);
        return tail.array();
    }

    private void count(int at, int added) {
        if (u16(tail, at) != 0xFFFF) {
            tail.putShort(at, (short) (u16(tail, at) + added));
        }
    }

    /** A field of all ones says that the value is in the zip64 record; it stays. */
    private void put(int at, int value) {
        if (unsigned(tail, at) != IN_ZIP64) {
            tail.putInt(at, value);
        }
    }
}
