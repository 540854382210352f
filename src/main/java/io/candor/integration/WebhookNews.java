package io.candor.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.candor.bank.Approved;
import io.candor.questionnaire.Exported;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireState;
import io.candor.questionnaire.Settled;
import io.candor.review.Finished;

/**
 * Puts what the features do into the words of webhooks: small, with links to the rest, and without a customer's name or a
 * text, as the way to the receiver is not ours.
 */
@ApplicationScoped
class WebhookNews {

    @Inject
    Outbox outbox;
    @Inject
    WebhookConfig config;

    /** @param reference of the deal, as the CRM named it; null where none did */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfQuestionnaire(UUID questionnaire, String reference, QuestionnaireState state, LocalDate dueDate, int items,
            String failure, UUID export, Map<String, String> links) {
    }

    record OfAnswer(String answer, int revision, String digest, Map<String, String> links) {
    }

    record OfWebhook(UUID webhook, String description, Instant failingSince, String why) {
    }

    static OfWebhook disabled(Webhook w) {
        return new OfWebhook(w.id, w.description, w.failingSince, w.disabledWhy);
    }

    void settled(@Observes Settled news) {
        Questionnaire q = news.questionnaire();
        EventType type = switch (q.state) {
            case DRAFTED -> EventType.QUESTIONNAIRE_DRAFTED;
            case NEEDS_MAPPING -> EventType.QUESTIONNAIRE_NEEDS_MAPPING;
            case FAILED -> EventType.QUESTIONNAIRE_FAILED;
            case RECEIVED, DRAFTING -> throw new IllegalStateException("not settled: " + q.state);
        };
        tell(type, q, null);
    }

    void finished(@Observes Finished news) {
        tell(EventType.QUESTIONNAIRE_FINISHED, news.questionnaire(), null);
    }

    void exported(@Observes Exported news) {
        tell(EventType.QUESTIONNAIRE_EXPORTED, news.questionnaire(), news.export().id);
    }

    void approved(@Observes Approved news) {
        String answer = news.answer().fullKey();
        outbox.post(EventType.ANSWER_APPROVED, answer, new OfAnswer(answer, news.revision().number,
                news.revision().digest, Map.of("answer", link("/api/v1/answers/" + answer))));
    }

    private void tell(EventType type, Questionnaire q, UUID export) {
        String self = "/api/v1/questionnaires/" + q.id;
        Map<String, String> links = new LinkedHashMap<>();
        links.put("questionnaire", link(self));
        links.put("items", link(self + "/items"));
        if (export != null) {
            links.put("workbook", link(self + "/exports/" + export + "/workbook"));
            links.put("receipt", link(self + "/exports/" + export + "/receipt"));
        }
        outbox.post(type, q.id.toString(), new OfQuestionnaire(q.id, q.deal().reference(), q.state, q.dueDate,
                q.itemsTotal, q.failureType, export, links));
    }

    String link(String path) {
        return config.publicUrl().map(url -> url.toString().replaceAll("/+$", "")).orElse("") + path;
    }
}
