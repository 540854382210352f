package io.candor.questionnaire;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an item stands. Only the first three leave the house. */
public enum ItemState {
    /** Filled by Candor at the configured precision. */
    FILLED,
    /** Accepted by a person: approved text. */
    ACCEPTED,
    /** A person's own text, marked as theirs. */
    EDITED,
    /** Proposed; waits for a person. */
    SUGGESTED,
    /** Nothing to propose. */
    OPEN,
    /** A person decided to leave it empty. */
    DECLINED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemState bySlug(String slug) {
        return Stream.of(values()).filter(s -> s.slug().equals(slug)).findFirst().orElse(null);
    }

    public boolean exported() {
        return switch (this) {
            case FILLED, ACCEPTED, EDITED -> true;
            case SUGGESTED, OPEN, DECLINED -> false;
        };
    }

    /** Stored by its slug, which is also what the API says. */
    @Converter(autoApply = true)
    public static class AsSlug implements AttributeConverter<ItemState, String> {
        @Override
        public String convertToDatabaseColumn(ItemState state) {
            return state == null ? null : state.slug();
        }

        @Override
        public ItemState convertToEntityAttribute(String slug) {
            return bySlug(slug);
        }
    }
}
