package io.candor.bank;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an answer stands in its life. Only {@code APPROVED} ones are ever matched. */
public enum AnswerState {
    DRAFT, IN_REVIEW, APPROVED, EXPIRED, RETIRED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Stored by its slug, which is also what the API says. */
    @Converter(autoApply = true)
    public static class AsSlug implements AttributeConverter<AnswerState, String> {
        @Override
        public String convertToDatabaseColumn(AnswerState state) {
            return state == null ? null : state.slug();
        }

        @Override
        public AnswerState convertToEntityAttribute(String slug) {
            return Stream.of(values()).filter(s -> s.slug().equals(slug)).findFirst().orElse(null);
        }
    }
}
