package io.candor.core.workbook.review;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text in a cell of the list that names the copy, so that it is known again under any file or sheet name. */
final class ReviewMark {

    private static final Pattern MARK = Pattern.compile(
            "candor-review-copy:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private ReviewMark() {
    }

    static String of(UUID id) {
        return "candor-review-copy:" + id;
    }

    static Optional<UUID> in(String text) {
        Matcher found = MARK.matcher(text.strip());
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }
}
