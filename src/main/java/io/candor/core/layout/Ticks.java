package io.candor.core.layout;

import java.util.regex.Pattern;

/** The marks that people set in tick columns. */
final class Ticks {

    private static final Pattern MARK = Pattern.compile("(?i)\\s*[x✓✔☑☒☐□■●√v1]\\s*");

    private Ticks() {
    }

    /** A box that waits for its tick. */
    static boolean empty(String text) {
        return text.strip().equals("☐") || text.strip().equals("□");
    }

    static boolean mark(String text) {
        return MARK.matcher(text).matches();
    }
}
