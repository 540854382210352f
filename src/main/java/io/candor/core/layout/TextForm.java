package io.candor.core.layout;

import java.util.regex.Pattern;

/**
 * What kind of text a cell holds, told by its words alone: a question, a request, a duty, a hint, a section's title. Each
 * trait is worked out when first asked for and kept; not for use by several threads.
 */
final class TextForm {

    static final PhraseBook BOOK = PhraseBook.load("forms.txt");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.|urn:).*|\\S+\\.\\S+/\\S*",
            Pattern.DOTALL);
    /** A question's opening is in its first words; long texts need not be read for it. */
    private static final int HEAD = 90;

    private final String text;
    private final String language;
    private String folded;
    private IdForm.Numbered numbered;
    private String head;
    private int words = -1;
    private Boolean asks;
    private Boolean demands;
    private String verdict;
    private Boolean placeholder;
    private Boolean id;

    private TextForm(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** In any language. */
    static TextForm of(String text) {
        return of(text, "");
    }

    /** @param language whose phrases count, empty for all */
    static TextForm of(String text, String language) {
        return new TextForm(text, language);
    }

    String text() {
        return text;
    }

    String folded() {
        if (folded == null) {
            folded = PlainText.fold(text);
        }
        return folded;
    }

    int words() {
        if (words < 0) {
            words = PlainText.words(text);
        }
        return words;
    }

    /** The text without a leading number. */
    IdForm.Numbered numbered() {
        if (numbered == null) {
            numbered = IdForm.split(text);
        }
        return numbered;
    }

    /** Asks for an answer: a question mark, or opens like a question or a request. */
    boolean asks() {
        if (asks == null) {
            asks = !link() && mark()
                    || words() >= 3 && (opens("opening") || opens("closed") || opens("request") || closes());
        }
        return asks;
    }

    /** A question that yes or no replies to. */
    boolean closed() {
        return !opens("opening") && !opens("request") && (opens("closed") || mark() || closes());
    }

    /** States a duty: "shall", "must", "is in place", or a control in the imperative. */
    boolean demands() {
        if (demands == null) {
            demands = words() >= 4 && (opens("imperative") || BOOK.contains("duty", folded(), language));
        }
        return demands;
    }

    boolean sentence() {
        return words() >= 4 && !link();
    }

    boolean link() {
        return LINK.matcher(text.strip()).matches();
    }

    /** A field of a form rather than a question: "Name:", "Date:". */
    boolean label() {
        return text.strip().endsWith(":") && words() <= 5;
    }

    /** The last line of a table of figures. */
    boolean total() {
        return words() <= 4 && BOOK.opens("total", folded());
    }

    boolean hint() {
        String t = text.strip();
        return opens("hint") || t.startsWith("(") && t.endsWith(")");
    }

    boolean sectionTitle() {
        return words() <= 10 && !mark() && BOOK.opens("section", folded());
    }

    /** Hangs on the question before it: "If yes, …". */
    boolean follows() {
        return opens("follow");
    }

    /** Whether the whole text is a number of a question. */
    boolean id() {
        if (id == null) {
            id = IdForm.is(text);
        }
        return id;
    }

    /** {@code yes}, {@code no}, {@code partial} or {@code na}; empty for no verdict. */
    String verdict() {
        if (verdict == null) {
            verdict = text.isBlank() || words() > 12 ? "" : Verdicts.kindOf(folded());
        }
        return verdict;
    }

    /** Asks to be replaced by an answer. */
    boolean placeholder() {
        if (placeholder == null) {
            placeholder = Placeholders.is(text);
        }
        return placeholder;
    }

    private boolean opens(String kind) {
        if (head == null) {
            String t = numbered().text();
            head = PlainText.fold(t.length() > HEAD ? t.substring(0, HEAD) : t);
        }
        return BOOK.opens(kind, head, language);
    }

    /** Languages that ask at the end of the sentence. */
    private boolean closes() {
        return PlainText.dense(text) && BOOK.closes("closing", folded());
    }

    private boolean mark() {
        return text.indexOf('?') > 0 || text.indexOf('？') > 0 || text.indexOf('¿') >= 0;
    }
}
