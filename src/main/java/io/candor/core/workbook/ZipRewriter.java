package io.candor.core.workbook;

import static io.candor.core.workbook.ZipDirectory.CENTRAL_LENGTH;
import static io.candor.core.workbook.ZipDirectory.CENTRAL_RECORD;
import static io.candor.core.workbook.ZipDirectory.LOCAL_HEADER;
import static io.candor.core.workbook.ZipDirectory.LOCAL_LENGTH;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an archive anew with some parts replaced or added. Everything else, packed bytes, headers, order, comments, even
 * what stands between the entries, is copied as it is: a customer who compares the files finds the answers and no more.
 */
final class ZipRewriter {

    private static final int DESCRIPTOR_FOLLOWS = 8;

    private final ZipParts parts;
    private final Map<ZipPart, PackedPart> replaced = new HashMap<>();
    private final List<Added> added = new ArrayList<>();

    private record Added(String name, PackedPart content) {
    }

    ZipRewriter(ZipParts parts) {
        this.parts = parts;
    }

    ZipRewriter replace(ZipPart part, PackedPart content) {
        replaced.put(part, content);
        return this;
    }

    /** @param name in ASCII, of a part that is not there yet */
    ZipRewriter add(String name, byte[] content) {
        added.add(new Added(name, PackedPart.of(content, ZipPart.DEFLATED)));
        return this;
    }

    byte[] write() {
        byte[] file = parts.file();
        ZipDirectory directory = parts.directory();
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + (64 << 10));
        List<ZipPart> byOffset = new ArrayList<>(directory.parts());
        byOffset.sort(Comparator.comparingInt(ZipPart::local));
        out.write(file, 0, byOffset.getFirst().local());
        Map<ZipPart, Integer> offsets = new HashMap<>();
        for (int i = 0; i < byOffset.size(); i++) {
            ZipPart part = byOffset.get(i);
            int next = i + 1 < byOffset.size() ? byOffset.get(i + 1).local() : directory.start();
            offsets.put(part, out.size());
            PackedPart content = replaced.get(part);
            if (content == null) {
                out.write(file, part.local(), next - part.local());
            } else {
                out.writeBytes(localHeader(part, content));
                out.writeBytes(content.bytes());
            }
        }
        List<Integer> addedAt = new ArrayList<>();
        for (Added part : added) {
            addedAt.add(out.size());
            out.writeBytes(header(LOCAL_LENGTH, LOCAL_HEADER, part, 0));
            out.writeBytes(part.content().bytes());
        }
        int start = out.size();
        for (ZipPart part : directory.parts()) {
            out.writeBytes(centralRecord(part, offsets.get(part)));
        }
        for (int i = 0; i < added.size(); i++) {
            out.writeBytes(header(CENTRAL_LENGTH, CENTRAL_RECORD, added.get(i), addedAt.get(i)));
        }
        out.writeBytes(new ZipEnd(file, directory).moved(start, out.size(), added.size()));
        return out.toByteArray();
    }

    private byte[] localHeader(ZipPart part, PackedPart content) {
        int length = part.data() - part.local();
        int extraAt = LOCAL_LENGTH + u16(part.local() + 26);
        ByteBuffer header = copy(part.local(), length);
        return measured(header, 6, 14, 28, extraAt, content);
    }

    private byte[] centralRecord(ZipPart part, int offset) {
        ByteBuffer record = copy(part.central(), part.centralLength());
        PackedPart content = replaced.get(part);
        int field = Zip64Extra.of(source(), part.central()).localField();
        if (content == null && field >= 0) {
            record.putLong(field - part.central(), offset);
            return record.array();
        }
        record.putInt(42, offset);
        return content == null
                ? record.array()
                : measured(record, 8, 16, 30, CENTRAL_LENGTH + u16(part.central() + 28), content);
    }

    /** With the new checksum and sizes; no descriptor will follow, and zip64 sizes are not needed any more. */
    private static byte[] measured(ByteBuffer header, int flags, int sizes, int extraLength, int extraAt,
            PackedPart content) {
        header.putShort(flags, (short) (header.getShort(flags) & ~DESCRIPTOR_FOLLOWS));
        header.putInt(sizes, (int) content.crc());
        header.putInt(sizes + 4, content.bytes().length);
        header.putInt(sizes + 8, (int) content.size());
        return Zip64Extra.removed(header, extraLength, extraAt);
    }

    /** Header of an added part. The time is the start of the zip epoch: the same export gives the same bytes. */
    private static byte[] header(int length, int signature, Added part, int offset) {
        byte[] name = part.name().getBytes(StandardCharsets.US_ASCII);
        boolean central = signature == CENTRAL_RECORD;
        ByteBuffer header = ByteBuffer.allocate(length + name.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(signature);
        if (central) {
            header.putShort((short) 20);
        }
        header.putShort((short) 20).putShort((short) 0).putShort((short) ZipPart.DEFLATED);
        header.putShort((short) 0).putShort((short) 0x21);
        header.putInt((int) part.content().crc()).putInt(part.content().bytes().length)
                .putInt((int) part.content().size());
        header.putShort((short) name.length).putShort((short) 0);
        if (central) {
            header.putInt(42, offset);
        }
        header.put(length, name);
        return header.array();
    }

    private ByteBuffer copy(int from, int length) {
        return ByteBuffer.wrap(java.util.Arrays.copyOfRange(parts.file(), from, from + length))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer source() {
        return ByteBuffer.wrap(parts.file()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int u16(int at) {
        return ZipDirectory.u16(source(), at);
    }
}
