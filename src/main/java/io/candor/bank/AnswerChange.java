package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

    /** @param step changes the answer and writes what belongs to the change */
    AnswerDetail run(AnswerKey key, String ifMatch, Act act, BiConsumer<Answer, Instant> step) {
        return commit(() -> {
            Answer answer = key.find();
            ETags.check(ifMatch, answer.version, () -> AnswerDetail.of(answer));
            answer.require(act.action());
            Instant now = clock.instant();
            step.accept(answer, now);
            AnswerEvent.record(answer, act.action().slug(), act.who(), act.reason(), now);
            BankChange.record(answer.id, now);
            Panache.flush();
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
