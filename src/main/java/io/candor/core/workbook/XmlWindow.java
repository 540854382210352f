package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.io.IOException;
import java.io.InputStream;

/**
 * The stretch of an XML part that is being read: from the token under way to as far as the stream has come. It moves on
 * with each token, and grows for a long one, but never past the limit.
 */
final class XmlWindow {

    /** Longest tag, text run or comment. Real ones stay below 200 KB (a validation over many ranges). */
    private static final int MAX_TOKEN = 4 << 20;

    private final InputStream in;
    private final Meter meter;
    private byte[] buffer = new byte[64 << 10];
    /** Offset in the part of {@code buffer[0]}. */
    private long base;
    private int token;
    private int position;
    private int limit;
    private boolean exhausted;

    XmlWindow(InputStream in, Meter meter) {
        this.in = in;
        this.meter = meter;
    }

    byte[] buffer() {
        return buffer;
    }

    /** Index in the buffer where the token starts. */
    int token() {
        return token;
    }

    /** Index in the buffer of the next byte. */
    int position() {
        return position;
    }

    /** Offset in the part of an index in the buffer. */
    long offset(int index) {
        return base + index;
    }

    void startToken() {
        token = position;
    }

    void advance(int n) {
        position += n;
    }

    /** The next byte, which must be there. */
    byte peek() {
        if (position >= limit && !has(1)) {
            throw tooEarly();
        }
        return buffer[position];
    }

    /** The byte after the next one, 0 where there is none. */
    byte second() {
        return has(2) ? buffer[position + 1] : 0;
    }

    /**
     * Moves to the next byte of some kinds.
     *
     * @param kinds of each byte, as bits
     * @param wanted the bits to stop at
     * @return whether there is one; else all has been read
     */
    boolean find(byte[] kinds, int wanted) {
        while (has(1)) {
            // on local variables: these loops are where the time of reading goes
            byte[] bytes = buffer;
            int end = limit;
            int at = position;
            while (at < end && (kinds[bytes[at] & 0xFF] & wanted) == 0) {
                at++;
            }
            position = at;
            if (at < end) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #find}, where one must come. */
    byte require(byte[] kinds, int wanted) {
        if (!find(kinds, wanted)) {
            throw tooEarly();
        }
        return buffer[position];
    }

    boolean startsWith(String s) {
        return has(s.length()) && matches(position, s);
    }

    boolean matches(int index, String s) {
        for (int i = 0; i < s.length(); i++) {
            if ((buffer[index + i] & 0xFF) != s.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code n} more bytes are there, read from the stream if need be. */
    boolean has(int n) {
        while (limit - position < n && !exhausted) {
            fill();
        }
        return limit - position >= n;
    }

    private void fill() {
        meter.checkTime();
        int kept = limit - token;
        if (kept > MAX_TOKEN) {
            throw new WorkbookRejectedException(DAMAGED,
                    "A part of the workbook holds a piece of XML that is too long.");
        }
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, token, target, 0, kept);
        buffer = target;
        base += token;
        position -= token;
        limit = kept;
        token = 0;
        try {
            int n = in.read(buffer, limit, buffer.length - limit);
            exhausted = n < 0;
            limit += Math.max(0, n);
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook cannot be read.", e);
        }
    }

    private static WorkbookRejectedException tooEarly() {
        return new WorkbookRejectedException(DAMAGED, "A part of the workbook ends too early.");
    }
}
