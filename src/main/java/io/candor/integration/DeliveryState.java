package io.candor.integration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of telling one webhook of one event. */
public enum DeliveryState {
    /** Not taken yet; another attempt comes. */
    WAITING, DELIVERED,
    /** Given up; it can be replayed. */
    FAILED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DeliveryState> bySlug(String slug) {
        return Stream.of(values()).filter(s -> s.slug().equals(slug)).findFirst();
    }

    /** Stored by its slug, which is also what the API says. */
    @Converter(autoApply = true)
    public static class AsSlug implements AttributeConverter<DeliveryState, String> {
        @Override
        public String convertToDatabaseColumn(DeliveryState state) {
            return state == null ? null : state.slug();
        }

        @Override
        public DeliveryState convertToEntityAttribute(String slug) {
            return slug == null ? null : bySlug(slug).orElseThrow();
        }
    }
}
