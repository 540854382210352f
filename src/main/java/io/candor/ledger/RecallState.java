package io.candor.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How far people are with telling a customer that something changed. */
public enum RecallState {
    OPEN, NOTIFIED, NOT_NEEDED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static RecallState parse(String slug) {
        return bySlug(slug).orElseThrow(() -> new IllegalArgumentException("unknown state " + slug));
    }

    static Optional<RecallState> bySlug(String slug) {
        return Stream.of(values()).filter(s -> s.slug().equals(slug)).findFirst();
    }

    /** Stored by its slug, which is also what the API says. */
    @Converter(autoApply = true)
    public static class AsSlug implements AttributeConverter<RecallState, String> {
        @Override
        public String convertToDatabaseColumn(RecallState state) {
            return state == null ? null : state.slug();
        }

        @Override
        public RecallState convertToEntityAttribute(String slug) {
            return slug == null ? null : bySlug(slug).orElse(null);
        }
    }
}
