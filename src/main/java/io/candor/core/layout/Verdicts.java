package io.candor.core.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Recognises the words of verdicts, ratings and placeholders, in every language of {@code forms.txt}. */
final class Verdicts {

    private static final Set<String> NOT = Set.of("not", "nicht", "non", "no", "nie", "niet", "nao", "pas", "ej",
            "inte");
    private static final List<String> KINDS = List.of("yes", "no", "partial", "na");

    private Verdicts() {
    }

    /** Whether the text is, or opens with, a verdict: "Yes", "No, but planned", "Partially compliant". */
    static boolean word(String text) {
        return !kind(text).isEmpty();
    }

    /** {@code yes}, {@code no}, {@code partial} or {@code na}; empty for none of them. */
    static String kind(String text) {
        return TextForm.of(text).verdict();
    }

    static String kindOf(String folded) {
        if (denied(folded)) {
            return "no";
        }
        for (String kind : KINDS) {
            if (TextForm.BOOK.is(kind, folded)) {
                return kind;
            }
        }
        // "No, planned" is a no, "Not applicable" is not: the longest opening wins
        return TextForm.BOOK.find(folded).stream().filter(h -> h.start() == 0 && KINDS.contains(h.kind()))
                .max(Comparator.comparingInt(PhraseBook.Hit::length)).map(PhraseBook.Hit::kind).orElse("");
    }

    /** "Not" before a word that means yes. */
    private static boolean denied(String folded) {
        int space = folded.indexOf(' ');
        return space > 0 && NOT.contains(folded.substring(0, space))
                && TextForm.BOOK.is("yes", folded.substring(space + 1));
    }

    /** Exactly one verdict and nothing else: what heads a column of ticks. */
    static boolean exactly(String text) {
        String t = PlainText.fold(text);
        return denied(t) || KINDS.stream().anyMatch(k -> TextForm.BOOK.is(k, t));
    }

    /** Whether a drop-down offers verdicts rather than severities, names or dates. */
    static boolean list(List<String> choices) {
        long verdicts = choices.stream().filter(Verdicts::word).count();
        return choices.size() >= 2 && verdicts >= 2 && verdicts * 2 >= choices.size();
    }

    /** Whether a drop-down offers severities or priorities. */
    static boolean ratings(List<String> choices) {
        long ratings = choices.stream().filter(c -> TextForm.BOOK.is("scale", PlainText.fold(c))).count();
        return choices.size() >= 2 && ratings * 2 > choices.size();
    }

    /** Whether a drop-down offers the steps of a scale: 0 to 5, level 1 to 4. */
    static boolean steps(List<String> choices) {
        long steps = choices.stream()
                .filter(c -> c.strip().matches("(?i)(level |stufe |niveau |l)?[0-9]{1,3}( ?[-–:=].*)?"))
                .count();
        return choices.size() >= 3 && steps * 3 >= choices.size() * 2L;
    }
}
