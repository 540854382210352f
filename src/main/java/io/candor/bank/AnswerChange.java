package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.candor.web.Audited;
import io.candor.web.ETags;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Every change to an answer goes through here: writers take turns, whoever lost the race is told, the history is
 * written with the change, and once it is committed this node's index follows at once.
 */
@ApplicationScoped
class AnswerChange {

    @Inject
    BankIndex index;
    @Inject
    Clock clock;
    @Inject
    Event<Audited> audit;

    /** @param step changes the answer and writes what belongs to the change */
    AnswerDetail run(AnswerKey key, String ifMatch, Act act, BiConsumer<Answer, Instant> step) {
        return commit(() -> {
            Answer answer = key.find();
            ETags.check(ifMatch, answer.version, () -> AnswerDetail.of(answer));
            answer.require(act.action());
            Instant now = clock.instant();
            Map<String, Object> before = facts(answer);
            step.accept(answer, now);
            AnswerEvent.record(answer, act.action().slug(), act.who(), act.reason(), now);
            BankChange.record(answer.id, now);
            Panache.flush();
            audit.fire(Audited.of("answer." + act.action().slug(), key.toString(), before, facts(answer)));
            return AnswerDetail.of(answer);
        });
    }

    /** A change that only adds, so that nobody's work can be lost by it and no version is asked for. */
    void additive(AnswerKey key, String action, String who, String reason, BiConsumer<Answer, Instant> step) {
        commit(() -> {
            Answer answer = key.find();
            Instant now = clock.instant();
            step.accept(answer, now);
            AnswerEvent.record(answer, action, who, reason, now);
            BankChange.record(answer.id, now);
            return null;
        });
    }

    /** Numbers of revisions: their texts and digests are in the history for good. */
    private static Map<String, Object> facts(Answer answer) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", answer.stage());
        facts.put("revision", answer.currentRevision());
        facts.put("approved", answer.approvedRevision);
        return facts;
    }

    /** A change of the bank of any kind. */
    <T> T commit(Supplier<T> change) {
        T result = QuarkusTransaction.requiringNew().call(() -> {
            BankChange.lockWrites();
            return change.get();
        });
        index.follow();
        return result;
    }
}
