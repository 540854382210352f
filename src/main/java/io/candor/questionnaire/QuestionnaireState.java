package io.candor.questionnaire;

import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a questionnaire is. */
public enum QuestionnaireState {
    /** Stored; drafting starts as soon as a worker is free. */
    RECEIVED, DRAFTING,
    /** Every item has a decision; people may review and export. */
    DRAFTED,
    /** A person has to say where the questions or the answers are. */
    NEEDS_MAPPING,
    /** Drafting failed for good; it can be asked for again. */
    FAILED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static QuestionnaireState bySlug(String slug) {
        return Stream.of(values()).filter(s -> s.slug().equals(slug)).findFirst().orElse(null);
    }

    /** Whether nothing more happens by itself. */
    boolean settled() {
        return this != RECEIVED && this != DRAFTING;
    }

    /** Stored by its slug, which is also what the API says. */
    @Converter(autoApply = true)
    public static class AsSlug implements AttributeConverter<QuestionnaireState, String> {
        @Override
        public String convertToDatabaseColumn(QuestionnaireState state) {
            return state == null ? null : state.slug();
        }

        @Override
        public QuestionnaireState convertToEntityAttribute(String slug) {
            return bySlug(slug);
        }
    }
}
