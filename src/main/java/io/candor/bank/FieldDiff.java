package io.candor.bank;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.candor.web.WordDiff;

/**
 * A field that differs between two contents, word by word, as pages show it.
 *
 * @param name what people call the field
 */
public record FieldDiff(String name, String before, String after, List<WordDiff.Part> parts) {

    private static final Map<String, String> NAMES = Map.of("shortText", "Short text", "reviewBy", "Review by",
            "validUntil", "Valid until", "subProcessors", "Sub-processors", "posture", "Standing");

    static List<FieldDiff> between(AnswerContent before, AnswerContent after) {
        return FieldChange.between(before, after).stream().map(c -> {
            String one = Objects.requireNonNullElse(c.before(), "");
            String other = Objects.requireNonNullElse(c.after(), "");
            String name = NAMES.getOrDefault(c.field(),
                    Character.toUpperCase(c.field().charAt(0)) + c.field().substring(1));
            return new FieldDiff(name, one, other, WordDiff.of(one, other));
        }).toList();
    }
}
