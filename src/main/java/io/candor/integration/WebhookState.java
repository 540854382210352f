package io.candor.integration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a webhook is told anything. */
public enum WebhookState {
    ACTIVE,
    /** Turned off by a person; what happens meanwhile is not kept for it. */
    PAUSED,
    /** Turned off by Candor after long failure. */
    DISABLED;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WebhookState> bySlug(String slug) {
        return Stream.of(values()).filter(s -> s.slug().equals(slug)).findFirst();
    }

    /** Stored by its slug, which is also what the API says. */
    @Converter(autoApply = true)
    public static class AsSlug implements AttributeConverter<WebhookState, String> {
        @Override
        public String convertToDatabaseColumn(WebhookState state) {
            return state == null ? null : state.slug();
        }

        @Override
        public WebhookState convertToEntityAttribute(String slug) {
            return slug == null ? null : bySlug(slug).orElseThrow();
        }
    }
}
