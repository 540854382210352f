package io.candor.questionnaire;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who sees a questionnaire, besides administrators and those who uploaded it or were asked to look at its items. */
public enum Sharing {
    /** Curators. */
    PRIVATE,
    /** Everybody here. */
    TEAM,
    /** Nobody else. */
    CONFIDENTIAL;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Sharing bySlug(String slug) {
        return Stream.of(values()).filter(s -> s.slug().equals(slug)).findFirst().orElse(null);
    }

    /** Stored by its slug, which is also what the API says. */
    @Converter(autoApply = true)
    public static class AsSlug implements AttributeConverter<Sharing, String> {
        @Override
        public String convertToDatabaseColumn(Sharing sharing) {
            return sharing == null ? null : sharing.slug();
        }

        @Override
        public Sharing convertToEntityAttribute(String slug) {
            return bySlug(slug);
        }
    }
}
