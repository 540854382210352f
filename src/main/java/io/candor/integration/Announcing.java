package io.candor.integration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import io.candor.bank.ExpiringAnswer;
import io.candor.ledger.OpenedRecalls;

/**
 * Tells what comes with time and by no act of anybody, each thing once: recalls that opened and answers that run out. What
 * nobody listened to is not told later.
 */
@ApplicationScoped
class Announcing {

    @Inject
    Session database;
    @Inject
    Outbox outbox;
    @Inject
    WebhookNews news;
    @Inject
    OpenedRecalls recalls;
    @Inject
    WebhookConfig config;
    @Inject
    Clock clock;

    record OfRecall(String recall, String answer, String change, UUID questionnaire, Map<String, String> links) {
    }

    record OfExpiry(String answer, LocalDate sayableUntil, Map<String, String> links) {
    }

    @Transactional
    void run() {
        // Nodes take turns, or both would tell the same.
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                .setParameter("key", 0xCA2D52L).getSingleResult();
        for (OpenedRecalls.Opened recall : recalls.all()) {
            if (first(EventType.RECALL_OPENED, recall.id())) {
                outbox.post(EventType.RECALL_OPENED, recall.answer(), new OfRecall(recall.id(), recall.answer(),
                        recall.change(), recall.questionnaire(),
                        Map.of("recall", news.link("/api/v1/recalls/" + recall.id()))));
            }
        }
        LocalDate ahead = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(config.expiringDays());
        for (ExpiringAnswer answer : ExpiringAnswer.before(ahead)) {
            if (first(EventType.ANSWER_EXPIRING, answer.answer() + ' ' + answer.sayableUntil())) {
                outbox.post(EventType.ANSWER_EXPIRING, answer.answer(), new OfExpiry(answer.answer(),
                        answer.sayableUntil(), Map.of("answer", news.link("/api/v1/answers/" + answer.answer()))));
            }
        }
    }

    private boolean first(EventType kind, String key) {
        return database.createNativeMutationQuery("""
                insert into webhook_announced (kind, key, at) values (:kind, :key, :now) on conflict do nothing""")
                .setParameter("kind", kind.slug()).setParameter("key", key).setParameter("now", clock.instant())
                .executeUpdate() == 1;
    }
}
