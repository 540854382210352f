package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.util.Arrays;

/** Element names met in one part, so that a million {@code <c>} share one name. */
final class XmlNames {

    private static final int SLOTS = 1024;
    private static final int MAX_LENGTH = 1000;

    private final XmlName[] slots = new XmlName[SLOTS];

    /** A later name in the same slot takes it over: a file with endless names costs time, not memory. */
    XmlName of(byte[] buffer, int from, int to) {
        if (to == from || to - from > MAX_LENGTH || !startsName(buffer[from])) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook is not well-formed.");
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = hash & SLOTS - 1;
        XmlName known = slots[slot];
        if (known == null || !known.matches(buffer, from, to)) {
            known = new XmlName(Arrays.copyOfRange(buffer, from, to));
            slots[slot] = known;
        }
        return known;
    }

    private static boolean startsName(byte b) {
        return b < 0 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_';
    }
}
