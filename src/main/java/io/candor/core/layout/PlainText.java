package io.candor.core.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of cells as they are compared: without case, accents, punctuation and line breaks. */
final class PlainText {

    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
    private static final int LONGEST = 2_000;

    private PlainText() {
    }

    /** One line, single spaces, what people would read out. */
    static String tidy(String text) {
        String t = text.indexOf('_') < 0 ? text : text.replace("_x000D_", " ");
        StringBuilder out = new StringBuilder(t.length());
        boolean gap = false;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\u3000' || c > 0x7f && Character.isWhitespace(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Words in lower case without accents, joined by single spaces; "#" and "№" become "nr", "&" becomes "and". */
    static String fold(String text) {
        String t = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (t.indexOf("_x000D_") >= 0) {
            t = t.replace("_x000D_", " ");
        }
        return words(ascii(t) ? t : folded(t.replace("№", " nr ").replace("n°", " nr ").replace("N°", " nr ")));
    }

    /** Number of words; for scripts without spaces, two characters count as one. */
    static int words(CharSequence text) {
        int words = 0;
        int dense = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' || c == '\u00a0' || c == '\u3000';
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
            dense += c > 0x0e00 && dense(c) ? 1 : 0;
        }
        return Math.max(words, dense / 2);
    }

    /** Whether the text is written in a script that sets no spaces between words. */
    static boolean dense(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x0e00 && dense(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        String t = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return Normalizer.normalize(LATIN_MARKS.matcher(t).replaceAll(""), Normalizer.Form.NFC);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String words(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '#' || c == '&') {
                word(out, c == '#' ? " nr " : " and ");
            } else if (kept(c)) {
                if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                    word(out, " ");
                }
                plain(out, c);
            } else {
                word(out, " ");
            }
            before = c;
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static boolean kept(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.isSurrogate(c) || "○〇×△※".indexOf(c) >= 0;
    }

    private static void plain(StringBuilder out, char c) {
        switch (Character.toLowerCase(c)) {
            case 'ł' -> out.append('l');
            case 'ø' -> out.append('o');
            case 'đ' -> out.append('d');
            case 'ß' -> out.append("ss");
            case 'œ' -> out.append("oe");
            case 'æ' -> out.append("ae");
            default -> out.append(Character.toLowerCase(c));
        }
    }

    /** Appends text that starts with a space, but never two spaces in a row nor one at the start. */
    private static void word(StringBuilder out, String spaced) {
        boolean spaceBefore = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
        out.append(spaceBefore ? spaced.substring(1) : spaced);
    }

    private static boolean dense(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.THAI;
    }
}
