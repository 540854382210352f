package io.candor.questionnaire;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which copy of the completed file is made. */
public enum ExportVariant {
    /** The customer's file with the answers and nothing else: what goes out. */
    CLEAN,
    /** For ourselves: who decided on each cell, how certain, and where it comes from. */
    ANNOTATED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExportVariant bySlug(String slug) {
        return Stream.of(values()).filter(v -> v.slug().equals(slug)).findFirst().orElse(null);
    }

    /** Stored by its slug, which is also what the API says. */
    @Converter(autoApply = true)
    public static class AsSlug implements AttributeConverter<ExportVariant, String> {
        @Override
        public String convertToDatabaseColumn(ExportVariant variant) {
            return variant == null ? null : variant.slug();
        }

        @Override
        public ExportVariant convertToEntityAttribute(String slug) {
            return bySlug(slug);
        }
    }
}
