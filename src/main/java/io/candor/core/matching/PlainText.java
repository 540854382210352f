package io.candor.core.matching;

import java.util.Locale;

/** A text without all that two spellings of the same may differ in. */
final class PlainText {

    private static final int LONGEST = 2_000;

    private PlainText() {
    }

    /** Lower case, letters and digits only, single spaces. */
    static String of(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
