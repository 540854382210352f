package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.ENCRYPTED;
import static io.candor.core.workbook.WorkbookProblem.TOO_MANY_INFLATED_BYTES;
import static io.candor.core.workbook.WorkbookProblem.TOO_MANY_PARTS;
import static io.candor.core.workbook.WorkbookProblem.UNSAFE_ARCHIVE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The central directory of a zip archive (APPNOTE 4.3.12 to 4.3.16, zip64 included), checked: no entry outside of the
 * file, overlapping another (the quine and overlap bombs), named twice, or named otherwise in its own header.
 *
 * @param parts in directory order
 * @param start offset of the first record
 * @param end offset after the last record
 * @param endRecord offset of the end record that follows somewhere behind
 */
record ZipDirectory(List<ZipPart> parts, int start, int end, int endRecord) {

    static final int LOCAL_HEADER = 0x04034b50;
    static final int CENTRAL_RECORD = 0x02014b50;
    static final int END_RECORD = 0x06054b50;
    static final int ZIP64_END_RECORD = 0x06064b50;
    static final int ZIP64_LOCATOR = 0x07064b50;
    static final int END_LENGTH = 22;
    static final int ZIP64_LOCATOR_LENGTH = 20;
    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_LENGTH = 46;
    static final long IN_ZIP64 = 0xFFFFFFFFL;
    static final int ZIP64_EXTRA = 1;

    ZipDirectory {
        parts = List.copyOf(parts);
    }

    static ZipDirectory read(byte[] file, WorkbookLimits limits) {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return read(zip, limits);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw damaged(e);
        }
    }

    private static ZipDirectory read(ByteBuffer zip, WorkbookLimits limits) {
        int end = endRecord(zip);
        long offset = unsigned(zip, end + 16);
        int locator = end - ZIP64_LOCATOR_LENGTH;
        if (locator >= 0 && zip.getInt(locator) == ZIP64_LOCATOR) {
            int end64 = Math.toIntExact(zip.getLong(locator + 8));
            if (zip.getInt(end64) != ZIP64_END_RECORD) {
                throw damaged(null);
            }
            offset = offset == IN_ZIP64 ? zip.getLong(end64 + 48) : offset;
        }
        int start = Math.toIntExact(offset);
        List<ZipPart> parts = new ArrayList<>();
        int at = start;
        long total = 0;
        while (at + 4 <= end && zip.getInt(at) == CENTRAL_RECORD) {
            ZipPart part = record(zip, at, start);
            parts.add(part);
            total += part.size();
            if (parts.size() > limits.parts()) {
                throw new WorkbookRejectedException(TOO_MANY_PARTS, "More than " + limits.parts() + " parts.");
            }
            if (part.size() < 0 || total > limits.inflatedBytes()) {
                throw new WorkbookRejectedException(TOO_MANY_INFLATED_BYTES,
                        "Unpacks to more than " + (limits.inflatedBytes() >> 20) + " MB.");
            }
            at += part.centralLength();
        }
        int declared = u16(zip, end + 10);
        if (parts.isEmpty() || declared != 0xFFFF && declared != (parts.size() & 0xFFFF)) {
            throw damaged(null);
        }
        requireDisjoint(parts);
        return new ZipDirectory(parts, start, at, end);
    }

    /** The last end record: an archive comment may hold anything, another end record included. */
    private static int endRecord(ByteBuffer zip) {
        int lowest = Math.max(0, zip.limit() - END_LENGTH - 0xFFFF);
        for (int at = zip.limit() - END_LENGTH; at >= lowest; at--) {
            if (zip.getInt(at) == END_RECORD && at + END_LENGTH + u16(zip, at + 20) <= zip.limit()) {
                return at;
            }
        }
        throw damaged(null);
    }

    private static ZipPart record(ByteBuffer zip, int at, int directory) {
        int flags = u16(zip, at + 8);
        int nameLength = u16(zip, at + 28);
        int extraLength = u16(zip, at + 30);
        int length = CENTRAL_LENGTH + nameLength + extraLength + u16(zip, at + 32);
        Zip64Extra wide = Zip64Extra.of(zip, at);
        int local = Math.toIntExact(wide.local());
        int packed = Math.toIntExact(wide.packed());
        String name = name(zip, at + CENTRAL_LENGTH, nameLength);
        ZipParts.requireSafeName(name);
        if ((flags & 1) != 0) {
            throw new WorkbookRejectedException(ENCRYPTED, "The parts of the archive are encrypted.");
        }
        if (zip.getInt(local) != LOCAL_HEADER) {
            throw damaged(null);
        }
        int localNameLength = u16(zip, local + 26);
        if (!name.equals(name(zip, local + LOCAL_LENGTH, localNameLength))) {
            throw new WorkbookRejectedException(UNSAFE_ARCHIVE, "An entry of the archive has two names.");
        }
        int data = local + LOCAL_LENGTH + localNameLength + u16(zip, local + 28);
        if (packed < 0 || packed > directory - data) {
            throw damaged(null);
        }
        return new ZipPart(name, at, length, local, data, packed, wide.size(), unsigned(zip, at + 16),
                u16(zip, at + 10));
    }

    private static void requireDisjoint(List<ZipPart> parts) {
        List<ZipPart> byOffset = new ArrayList<>(parts);
        byOffset.sort(Comparator.comparingInt(ZipPart::local));
        for (int i = 1; i < byOffset.size(); i++) {
            if (byOffset.get(i - 1).dataEnd() > byOffset.get(i).local()) {
                throw new WorkbookRejectedException(UNSAFE_ARCHIVE, "Entries of the archive overlap.");
            }
        }
    }

    /** @throws WorkbookRejectedException where two names differ in case at most: the standard calls them the same */
    Map<String, ZipPart> byName() {
        Map<String, ZipPart> map = new HashMap<>();
        for (ZipPart part : parts) {
            if (map.put(ZipParts.key(part.name()), part) != null) {
                throw new WorkbookRejectedException(UNSAFE_ARCHIVE, "The archive holds the same entry twice.");
            }
        }
        return map;
    }

    /** Some writers on Windows separate folders by backslashes. */
    private static String name(ByteBuffer zip, int at, int length) {
        if (at + length > zip.limit()) {
            throw damaged(null);
        }
        return new String(zip.array(), at, length, StandardCharsets.UTF_8).replace('\\', '/');
    }

    static int u16(ByteBuffer zip, int at) {
        return zip.getShort(at) & 0xFFFF;
    }

    static long unsigned(ByteBuffer zip, int at) {
        return zip.getInt(at) & 0xFFFFFFFFL;
    }

    private static WorkbookRejectedException damaged(Exception cause) {
        return new WorkbookRejectedException(DAMAGED, "The archive of the workbook is incomplete.", cause);
    }
}
