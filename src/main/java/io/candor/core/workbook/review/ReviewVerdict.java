package io.candor.core.workbook.review;

import java.util.List;
import java.util.Locale;

/** Words of the verdict column: the slugs of verdicts. */
final class ReviewVerdict {

    static final List<String> WORDS = List.of("yes", "no", "partial", "not-applicable", "none");

    private ReviewVerdict() {
    }

    /** The slug; an empty cell says none. What is no verdict is given back as it stands. */
    static String of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty() ? "none" : word;
    }

    static boolean known(String slug) {
        return WORDS.contains(slug);
    }
}
