package io.candor.core.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of cells as they are compared: without case, accents, punctuation and line breaks. */
final class PlainText {

    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}○〇×△※]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private PlainText() {
    }

    /** One line, single spaces, what people would read out. */
    static String tidy(String text) {
        return SPACES.matcher(text.replace("_x000D_", " ")).replaceAll(" ").strip();
    }

    /** Words in lower case without accents, joined by single spaces; "#" and "№" become "nr". */
    static String fold(String text) {
        String t = text.length() > 2_000 ? text.substring(0, 2_000) : text;
        t = CAMEL.matcher(t.replace("_x000D_", " ")).replaceAll(" ");
        t = t.replace("#", " nr ").replace("№", " nr ").replace("n°", " nr ").replace("N°", " nr ").replace("&", " and ");
        t = Normalizer.normalize(t, Normalizer.Form.NFKD);
        t = Normalizer.normalize(LATIN_MARKS.matcher(t).replaceAll(""), Normalizer.Form.NFC);
        t = t.toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace("ß", "ss")
                .replace("œ", "oe").replace("æ", "ae");
        return NOT_A_WORD.matcher(t).replaceAll(" ").strip();
    }

    /** Number of words; for scripts without spaces, two characters count as one. */
    static int words(String text) {
        String t = tidy(text);
        if (t.isEmpty()) {
            return 0;
        }
        int spaced = t.split(" ").length;
        long dense = t.chars().filter(PlainText::dense).count();
        return Math.max(spaced, (int) (dense / 2));
    }

    /** Whether the text is written in a script that sets no spaces between words. */
    static boolean dense(String text) {
        return text.chars().anyMatch(PlainText::dense);
    }

    static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean dense(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.THAI;
    }
}
