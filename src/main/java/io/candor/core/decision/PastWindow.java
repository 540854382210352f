package io.candor.core.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "In the last 12 months": a stretch of the past that a question asks about, which is no figure to be met. */
final class PastWindow {

    private static final Pattern WINDOW = Pattern.compile("\\b(?:in|within|during|over|for|throughout)?\\s*"
            + "(?:the |your )?(?:last|past|previous|preceding|prior) (?:(?:" + Numerals.PATTERN
            + ")(?: ?\\(\\d+\\))? )?"
            + "(?:calendar |fiscal )?" + Cues.TIME_UNIT + "\\b");

    private PastWindow() {
    }

    static boolean surrounds(String text, int start, int end) {
        Matcher m = WINDOW.matcher(text);
        while (m.find()) {
            if (m.start() <= start && end <= m.end()) {
                return true;
            }
        }
        return false;
    }

    /** The window as asked, without its preposition; empty for none. */
    static String in(Phrase phrase) {
        Matcher m = WINDOW.matcher(phrase.text());
        return m.find() ? m.group().strip() : "";
    }
}
