package io.candor.core.layout;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells text that only marks where the answer goes from an answer. */
final class Placeholders {

    private static final Pattern MARKS = Pattern.compile("[\\s._\\-–—*?…/\\\\]+");
    private static final Pattern BRACKETED = Pattern.compile(
            "^\\s*([<\\[{].*[>\\]}]|\\.{2,}.*\\.{2,}|-{1,3}.*-{1,3})\\s*$",
            Pattern.DOTALL);

    private static final Pattern CHOICE = Pattern.compile("\\s*[/|・、,;]\\s*|\\s+or\\s+");

    private Placeholders() {
    }

    /** Nothing but marks, a bracketed prompt, or words that ask to be replaced ("Select from drop-down"). */
    static boolean is(String text) {
        if (text.isBlank() || MARKS.matcher(text).matches()) {
            return true;
        }
        String t = PlainText.fold(text);
        if (TextForm.BOOK.is("placeholder", t) || choice(text) || boxes(text)) {
            return true;
        }
        int words = PlainText.words(text);
        return BRACKETED.matcher(text).matches() && words <= 15 || words <= 8 && t.length() > 3
                && TextForm.BOOK.find(t).stream().anyMatch(h -> h.kind().equals("placeholder") && h.start() == 0
                        && h.length() * 10 >= t.length() * 4 && h.length() >= 4);
    }

    /** The choices themselves, to be struck out: "Yes / No". */
    private static boolean choice(String text) {
        String[] parts = CHOICE.split(text.strip());
        return parts.length >= 2 && parts.length <= 5 && Arrays.stream(parts).allMatch(p -> Verdicts.exactly(p.strip()))
                && Arrays.stream(parts).map(p -> Verdicts.kind(p.strip())).distinct().count() == parts.length;
    }

    /** Boxes of which none is ticked. */
    private static boolean boxes(String text) {
        return (text.indexOf('☐') >= 0 || text.indexOf('□') >= 0) && text.indexOf('☑') < 0 && text.indexOf('☒') < 0
                && text.indexOf('■') < 0 && text.indexOf('✓') < 0 && text.indexOf('✔') < 0;
    }
}
