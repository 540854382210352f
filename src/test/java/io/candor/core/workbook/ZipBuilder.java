package io.candor.core.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes zip archives that {@link java.util.zip.ZipOutputStream} refuses to: names twice, names that climb, zip64 for
 * small files, headers that contradict each other.
 */
final class ZipBuilder {

    private final List<Entry> entries = new ArrayList<>();
    private String comment = "";
    private boolean zip64End;

    static final class Entry {

        private final String name;
        private final byte[] content;
        private String localName;
        private boolean stored;
        private boolean descriptor;
        private boolean zip64;
        private String comment = "";
        private int flags = 0x800;
        private long claimedSize;
        private int method = -1;
        private byte[] gapBefore = {};

        private Entry(String name, byte[] content) {
            this.name = name;
            this.localName = name;
            this.content = content;
            this.claimedSize = content.length;
        }

        Entry stored() {
            stored = true;
            return this;
        }

        /** Sizes follow the data, as streaming writers do it. */
        Entry withDescriptor() {
            descriptor = true;
            return this;
        }

        Entry zip64() {
            zip64 = true;
            return this;
        }

        Entry comment(String text) {
            comment = text;
            return this;
        }

        Entry localName(String other) {
            localName = other;
            return this;
        }

        Entry encrypted() {
            flags |= 1;
            return this;
        }

        Entry claimingSize(long size) {
            claimedSize = size;
            return this;
        }

        Entry method(int other) {
            method = other;
            return this;
        }

        Entry after(byte[] gap) {
            gapBefore = gap;
            return this;
        }
    }

    Entry add(String name, byte[] content) {
        Entry entry = new Entry(name, content);
        entries.add(entry);
        return entry;
    }

    Entry add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ZipBuilder comment(String text) {
        comment = text;
        return this;
    }

    ZipBuilder zip64End() {
        zip64End = true;
        return this;
    }

    byte[] build() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream central = new ByteArrayOutputStream();
        for (Entry e : entries) {
            out.writeBytes(e.gapBefore);
            int offset = out.size();
            byte[] packed = e.stored ? e.content : deflated(e.content);
            int flags = e.flags | (e.descriptor ? 8 : 0);
            int method = e.method >= 0 ? e.method : e.stored ? 0 : 8;
            byte[] name = e.localName.getBytes(StandardCharsets.UTF_8);
            byte[] extra = e.zip64 ? zip64Extra(e.claimedSize, packed.length, -1) : new byte[0];
            ByteBuffer local = buffer(30 + name.length + extra.length);
            local.putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) method)
                    .putInt(0x21000);
            local.putInt(e.descriptor ? 0 : crc(e.content));
            local.putInt(e.descriptor ? 0 : e.zip64 ? -1 : packed.length);
            local.putInt(e.descriptor ? 0 : e.zip64 ? -1 : (int) e.claimedSize);
            local.putShort((short) name.length).putShort((short) extra.length).put(name).put(extra);
            out.writeBytes(local.array());
            out.writeBytes(packed);
            if (e.descriptor) {
                out.writeBytes(buffer(16).putInt(0x08074b50).putInt(crc(e.content)).putInt(packed.length)
                        .putInt((int) e.claimedSize).array());
            }
            central.writeBytes(central(e, flags, method, packed.length, offset));
        }
        int start = out.size();
        out.writeBytes(central.toByteArray());
        int end = out.size();
        if (zip64End) {
            out.writeBytes(buffer(56).putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0)
                    .putInt(0).putLong(entries.size()).putLong(entries.size()).putLong(end - start).putLong(start)
                    .array());
            out.writeBytes(buffer(20).putInt(0x07064b50).putInt(0).putLong(end).putInt(1).array());
        }
        byte[] text = comment.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(buffer(22 + text.length).putInt(0x06054b50).putInt(0)
                .putShort((short) (zip64End ? -1 : entries.size())).putShort((short) (zip64End ? -1 : entries.size()))
                .putInt(zip64End ? -1 : end - start).putInt(zip64End ? -1 : start).putShort((short) text.length)
                .put(text)
                .array());
        return out.toByteArray();
    }

    private static byte[] central(Entry e, int flags, int method, int packed, int offset) {
        byte[] name = e.name.getBytes(StandardCharsets.UTF_8);
        byte[] note = e.comment.getBytes(StandardCharsets.UTF_8);
        byte[] extra = e.zip64 ? zip64Extra(e.claimedSize, packed, offset) : new byte[0];
        ByteBuffer record = buffer(46 + name.length + extra.length + note.length);
        record.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) flags)
                .putShort((short) method).putInt(0x21000).putInt(crc(e.content)).putInt(e.zip64 ? -1 : packed)
                .putInt(e.zip64 ? -1 : (int) e.claimedSize).putShort((short) name.length).putShort((short) extra.length)
                .putShort((short) note.length).putShort((short) 0).putShort((short) 0).putInt(0)
                .putInt(e.zip64 ? -1 : offset).put(name).put(extra).put(note);
        return record.array();
    }

    private static byte[] zip64Extra(long size, int packed, int offset) {
        int length = offset < 0 ? 16 : 24;
        ByteBuffer extra = buffer(4 + length).putShort((short) 1).putShort((short) length).putLong(size)
                .putLong(packed);
        return (offset < 0 ? extra : extra.putLong(offset)).array();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static int crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
