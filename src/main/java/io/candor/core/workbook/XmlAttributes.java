package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the attributes of one tag lie in the scanner's buffer. */
final class XmlAttributes {

    /** The richest element of the format, page setup, has some twenty. */
    private static final int MAX = 256;

    private int[] bounds = new int[4 * 16];
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Offsets are relative to the tag, since the buffer may move while it is being read. */
    void add(int nameFrom, int nameTo, int valueFrom, int valueTo) {
        if (count == MAX) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook has too many attributes.");
        }
        if (count * 4 == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        int at = count++ * 4;
        bounds[at] = nameFrom;
        bounds[at + 1] = nameTo;
        bounds[at + 2] = valueFrom;
        bounds[at + 3] = valueTo;
    }

    /** The tag is complete: offsets become those of the buffer, and no name may occur twice. */
    void rebase(byte[] buffer, int tag) {
        for (int i = 0; i < count * 4; i++) {
            bounds[i] += tag;
        }
        for (int i = 1; i < count; i++) {
            for (int j = 0; j < i; j++) {
                if (sameName(buffer, i * 4, j * 4)) {
                    throw new WorkbookRejectedException(DAMAGED, "A part of the workbook repeats an attribute.");
                }
            }
        }
    }

    private boolean sameName(byte[] buffer, int one, int other) {
        int length = bounds[one + 1] - bounds[one];
        if (length != bounds[other + 1] - bounds[other]) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[bounds[one] + i] != buffer[bounds[other] + i]) {
                return false;
            }
        }
        return true;
    }

    /** Index of the attribute of this name, -1 for none. */
    int find(byte[] buffer, String name) {
        for (int i = 0; i < count; i++) {
            int from = bounds[i * 4];
            if (bounds[i * 4 + 1] - from == name.length() && matches(buffer, from, name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] buffer, int at, String s) {
        for (int i = 0; i < s.length(); i++) {
            if (buffer[at + i] != s.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int number(byte[] buffer, int i, int otherwise) {
        int n = 0;
        int from = bounds[i * 4 + 2];
        int to = bounds[i * 4 + 3];
        if (from == to || to - from > 9) {
            return otherwise;
        }
        for (int at = from; at < to; at++) {
            int digit = buffer[at] - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            n = n * 10 + digit;
        }
        return n;
    }

    String name(byte[] buffer, int i) {
        return new String(buffer, bounds[i * 4], bounds[i * 4 + 1] - bounds[i * 4], StandardCharsets.UTF_8);
    }

    String asWritten(byte[] buffer, int i) {
        int from = bounds[i * 4];
        return new String(buffer, from, bounds[i * 4 + 3] + 1 - from, StandardCharsets.UTF_8);
    }

    int valueFrom(int i) {
        return bounds[i * 4 + 2];
    }

    int valueTo(int i) {
        return bounds[i * 4 + 3];
    }
}
