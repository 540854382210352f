package io.candor.core.workbook;

/** Characters in XML 1.0 (2.2) and in the strings of a workbook (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
final class XmlChars {

    private XmlChars() {
    }

    static boolean legal(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000 && codePoint <= 0x10FFFF;
    }

    /** Whether XML can store the text; a lone half of a surrogate pair cannot be encoded either. */
    static boolean legal(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return s.codePoints().allMatch(XmlChars::legal);
            }
        }
        return true;
    }

    /** Resolves {@code _x000D_} and its like, by which Excel stores what XML cannot; line breaks become one LF. */
    static String unescape(String s) {
        int at = s.indexOf("_x");
        if (at < 0) {
            return s.indexOf('\r') < 0 ? s : oneLineBreak(s);
        }
        StringBuilder out = new StringBuilder(s.length());
        int from = 0;
        while (at >= 0) {
            if (escapeAt(s, at)) {
                out.append(s, from, at).append((char) Integer.parseInt(s, at + 2, at + 6, 16));
                from = at + 7;
                at = s.indexOf("_x", from);
            } else {
                at = s.indexOf("_x", at + 1);
            }
        }
        return oneLineBreak(out.append(s, from, s.length()).toString());
    }

    /** So that {@link #unescape} gives the same text back: an underscore that would start an escape becomes one. */
    static String escape(String s) {
        if (s.indexOf("_x") < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length() + 16);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '_' && escapeAt(s, i)) {
                out.append("_x005F_");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String oneLineBreak(String s) {
        return s.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean escapeAt(String s, int at) {
        if (at + 7 > s.length() || s.charAt(at + 1) != 'x' || s.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            char c = s.charAt(i);
            if (c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
