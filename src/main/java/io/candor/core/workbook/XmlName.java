package io.candor.core.workbook;

import java.nio.charset.StandardCharsets;

/** The name of an element as written, and its parts. */
final class XmlName {

    private final byte[] written;
    private final String prefix;
    private final String local;

    XmlName(byte[] written) {
        this.written = written;
        String whole = new String(written, StandardCharsets.UTF_8);
        int colon = whole.indexOf(':');
        this.prefix = whole.substring(0, colon + 1);
        this.local = whole.substring(colon + 1).intern();
    }

    /** With its colon, or empty. */
    String prefix() {
        return prefix;
    }

    String local() {
        return local;
    }

    boolean is(String localName) {
        return local.equals(localName);
    }

    boolean matches(byte[] buffer, int from, int to) {
        // a loop: most names are a few bytes, for which Arrays.equals takes longer to get started
        if (to - from != written.length) {
            return false;
        }
        for (int i = 0; i < written.length; i++) {
            if (written[i] != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }
}
