package io.candor.core.layout;

import java.util.regex.Pattern;

/** What kind of text a cell holds, told by its words alone: a question, a request, a duty, a hint, a section's title. */
final class TextForm {

    private static final PhraseBook BOOK = PhraseBook.load("forms.txt");
    private static final Pattern LINK = Pattern.compile("(?i)^(https?://|www\\.|urn:).*");

    private TextForm() {
    }

    /** Asks for an answer: a question mark, or opens like a question or a request. */
    static boolean asks(String text) {
        String t = IdForm.split(text).text();
        return mark(t) || PlainText.words(t) >= 3 && (opens("opening", t) || opens("closed", t) || opens("request", t)
                || BOOK.closes("closing", PlainText.fold(t)));
    }

    /** A question that yes or no replies to. */
    static boolean closed(String text) {
        String t = IdForm.split(text).text();
        boolean asksOpenly = opens("opening", t) || opens("request", t);
        return !asksOpenly && (opens("closed", t) || mark(t) || BOOK.closes("closing", PlainText.fold(t)));
    }

    /** States a duty: "shall", "must", "is in place". */
    static boolean demands(String text) {
        return PlainText.words(text) >= 4 && BOOK.contains("duty", PlainText.fold(text));
    }

    static boolean sentence(String text) {
        return PlainText.words(text) >= 4 && !LINK.matcher(text.strip()).matches();
    }

    static boolean hint(String text) {
        return opens("hint", text) || text.strip().startsWith("(") && text.strip().endsWith(")");
    }

    static boolean sectionTitle(String text) {
        return BOOK.opens("section", PlainText.fold(text)) && PlainText.words(text) <= 10 && !mark(text);
    }

    /** Hangs on the question before it: "If yes, …". */
    static boolean follows(String text) {
        return opens("follow", text);
    }

    static boolean link(String text) {
        return LINK.matcher(text.strip()).matches();
    }

    static PhraseBook book() {
        return BOOK;
    }

    private static boolean opens(String kind, String text) {
        String head = text.length() > 80 ? text.substring(0, 80) : text;
        return BOOK.opens(kind, PlainText.fold(head));
    }

    private static boolean mark(String text) {
        return text.indexOf('?') > 0 || text.indexOf('？') > 0 || text.indexOf('¿') >= 0;
    }
}
