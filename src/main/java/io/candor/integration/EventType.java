package io.candor.integration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/** What webhooks tell. The names never change. */
public enum EventType {
    QUESTIONNAIRE_DRAFTED("questionnaire.drafted", "A draft is there: look at the suggested and open items"), //
    QUESTIONNAIRE_NEEDS_MAPPING("questionnaire.needs-mapping",
            "A person has to say where the questions or answers are"), //
    QUESTIONNAIRE_FAILED("questionnaire.failed", "Drafting failed for good"), //
    QUESTIONNAIRE_FINISHED("questionnaire.finished", "Its review is done; it can be exported"), //
    QUESTIONNAIRE_EXPORTED("questionnaire.exported", "The completed file and its receipt can be fetched"), //
    ANSWER_APPROVED("answer.approved", "A revision of an answer was approved and is said from now on"), //
    ANSWER_EXPIRING("answer.expiring", "An answer can soon no longer be said"), //
    RECALL_OPENED("recall.opened", "A customer holds an answer that is not said as it was any more"), //
    WEBHOOK_DISABLED("webhook.disabled", "Another webhook failed for so long that it was turned off"), //
    TEST("webhook.test", "Sent on request, to try a receiver out");

    private final String slug;
    private final String meaning;

    EventType(String slug, String meaning) {
        this.slug = slug;
        this.meaning = meaning;
    }

    @JsonValue
    public String slug() {
        return slug;
    }

    String meaning() {
        return meaning;
    }

    static Optional<EventType> bySlug(String slug) {
        return Stream.of(values()).filter(t -> t.slug.equals(slug)).findFirst();
    }

    /** Those that one subscribes to; a test comes unasked. */
    static List<EventType> offered() {
        return Arrays.stream(values()).filter(t -> t != TEST).toList();
    }
}
