package io.candor.core.workbook.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person may decide in a review copy. */
public enum ReviewWish {
    ACCEPT("accept"), EDIT("edit"), LEAVE("leave"), NOT_APPLICABLE("N/A");

    private final String word;

    ReviewWish(String word) {
        this.word = word;
    }

    /** As the drop-down says it. */
    public String word() {
        return word;
    }

    static String[] words() {
        return Stream.of(values()).map(ReviewWish::word).toArray(String[]::new);
    }

    static Optional<ReviewWish> of(String text) {
        return Stream.of(values()).filter(w -> w.word.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
