package io.candor.core.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of bytes and what takes its place; an insertion where the stretch is empty.
 *
 * @param from offset of the first byte replaced
 * @param to offset after the last
 * @param bytes put there
 */
record Splice(long from, long to, byte[] bytes) {

    static Splice insert(long at, byte[] bytes) {
        return new Splice(at, at, bytes);
    }

    /** An attribute's value as it is: what takes its place is still to be said. */
    static Splice ofAttribute(XmlScanner xml, int i) {
        return new Splice(xml.attributeValueFrom(i), xml.attributeValueTo(i), CellXml.bytes(xml.attributeValue(i)));
    }

    Splice with(byte[] others) {
        return new Splice(from, to, others);
    }

    /** Copies everything but the stretches; insertions in one place keep the order of the list. */
    static void apply(InputStream in, OutputStream out, List<Splice> splices) throws IOException {
        List<Splice> ordered = new ArrayList<>(splices);
        ordered.sort(Comparator.comparingLong(Splice::from).thenComparingLong(Splice::to));
        long at = 0;
        byte[] buffer = new byte[16 << 10];
        for (Splice splice : ordered) {
            if (splice.from() < at) {
                throw new IllegalStateException("splices overlap at " + splice.from());
            }
            copy(in, out, splice.from() - at, buffer);
            out.write(splice.bytes());
            in.skipNBytes(splice.to() - splice.from());
            at = splice.to();
        }
        in.transferTo(out);
    }

    private static void copy(InputStream in, OutputStream out, long length, byte[] buffer) throws IOException {
        long left = length;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (n < 0) {
                throw new IOException("ends before the place to splice");
            }
            out.write(buffer, 0, n);
            left -= n;
        }
    }
}
