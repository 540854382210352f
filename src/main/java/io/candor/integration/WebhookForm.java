package io.candor.integration;

import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.web.Problems;
import io.candor.web.Problems.FieldError;

/**
 * A webhook as somebody asks for it, or what is to change of one: what is left out stays.
 *
 * @param state active or paused
 */
@Schema(name = "WebhookForm", examples = "{\"url\": \"https://crm.example.com/hooks/candor\", \"description\": \"CRM\", \"events\": [\"questionnaire.drafted\", \"questionnaire.exported\"]}")
public record WebhookForm(String url, String description, List<String> events, String state) {

    private static final int LONGEST_DESCRIPTION = 200;

    /** Every mistake at once. @param isNew whether address and events must be there */
    void check(Targets targets, boolean isNew) {
        List<FieldError> errors = new ArrayList<>();
        if (url != null || isNew) {
            address(targets, errors);
        }
        if (isNew && events == null || events != null && events.isEmpty()) {
            errors.add(new FieldError("events", "Name at least one event; there are " + known() + "."));
        }
        for (String event : events == null ? List.<String>of() : events) {
            if (EventType.offered().stream().noneMatch(t -> t.slug().equals(event))) {
                errors.add(new FieldError("events", "There is no event \"" + event + "\"; there are " + known() + "."));
            }
        }
        if (description != null && description.length() > LONGEST_DESCRIPTION) {
            errors.add(new FieldError("description", "description is longer than " + LONGEST_DESCRIPTION
                    + " characters."));
        }
        if (state != null && !List.of("active", "paused").contains(state)) {
            errors.add(new FieldError("state", "state must be active or paused."));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private void address(Targets targets, List<FieldError> errors) {
        try {
            targets.resolve(Targets.parse(url));
        } catch (RefusedTarget e) {
            errors.add(new FieldError("url", e.getMessage()));
        } catch (UnknownHostException e) {
            errors.add(new FieldError("url", "Nobody knows the name in this address."));
        }
    }

    private static String known() {
        return EventType.offered().stream().map(EventType::slug).collect(Collectors.joining(", "));
    }
}
