package io.candor.core.layout;

import java.util.regex.Pattern;

/** Tells text that only marks where the answer goes from an answer. */
final class Placeholders {

    private static final Pattern MARKS = Pattern.compile("[\\s._\\-–—*?…/\\\\]+");
    private static final Pattern BRACKETED = Pattern.compile("^\\s*([<\\[{].*[>\\]}]|\\.{2,}.*\\.{2,}|-{1,3}.*-{1,3})\\s*$",
            Pattern.DOTALL);

    private Placeholders() {
    }

    /** Nothing but marks, a bracketed prompt, or words that ask to be replaced ("Select from drop-down"). */
    static boolean is(String text) {
        if (text.isBlank() || MARKS.matcher(text).matches()) {
            return true;
        }
        String t = PlainText.fold(text);
        if (TextForm.BOOK.is("placeholder", t)) {
            return true;
        }
        int words = PlainText.words(text);
        return BRACKETED.matcher(text).matches() && words <= 15 || words <= 8 && t.length() > 3
                && TextForm.BOOK.find(t).stream().anyMatch(h -> h.kind().equals("placeholder") && h.start() == 0
                        && h.length() * 10 >= t.length() * 4 && h.length() >= 4);
    }
}
