package io.candor.core.workbook;

import static io.candor.core.workbook.ZipDirectory.CENTRAL_LENGTH;
import static io.candor.core.workbook.ZipDirectory.IN_ZIP64;
import static io.candor.core.workbook.ZipDirectory.ZIP64_EXTRA;
import static io.candor.core.workbook.ZipDirectory.u16;
import static io.candor.core.workbook.ZipDirectory.unsigned;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Sizes and offset of a central record, taken from its zip64 extra field where the 32-bit fields say so.
 *
 * @param size unpacked
 * @param packed packed
 * @param local offset of the local header
 * @param localField where in the file that offset is stored in eight bytes, -1 where it is the ordinary field
 */
record Zip64Extra(long size, long packed, long local, int localField) {

    static Zip64Extra of(ByteBuffer zip, int record) {
        long packed = unsigned(zip, record + 20);
        long size = unsigned(zip, record + 24);
        long local = unsigned(zip, record + 42);
        int localField = -1;
        int at = record + CENTRAL_LENGTH + u16(zip, record + 28);
        int end = at + u16(zip, record + 30);
        while (at + 4 <= end) {
            int length = u16(zip, at + 2);
            if (u16(zip, at) == ZIP64_EXTRA) {
                int field = at + 4;
                if (size == IN_ZIP64) {
                    size = zip.getLong(field);
                    field += 8;
                }
                if (packed == IN_ZIP64) {
                    packed = zip.getLong(field);
                    field += 8;
                }
                if (local == IN_ZIP64) {
                    local = zip.getLong(field);
                    localField = field;
                }
                break;
            }
            at += 4 + length;
        }
        return new Zip64Extra(size, packed, local, localField);
    }

    /** The header without its zip64 extra field. */
    static byte[] removed(ByteBuffer header, int lengthField, int extraAt) {
        int end = extraAt + u16(header, lengthField);
        int at = extraAt;
        while (at + 4 <= end) {
            int length = Math.min(4 + u16(header, at + 2), end - at);
            if (u16(header, at) == ZIP64_EXTRA) {
                header.putShort(lengthField, (short) (end - extraAt - length));
                byte[] all = header.array();
                byte[] kept = Arrays.copyOf(all, all.length - length);
                System.arraycopy(all, at + length, kept, at, all.length - at - length);
                return kept;
            }
            at += length;
        }
        return header.array();
    }
}
