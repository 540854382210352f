package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Marks approved answers whose last day has passed as expired. The index's date filter has kept them out since that day
 * began; the sweep is what people see, and what frees the index of them.
 */
@ApplicationScoped
class ExpirySweep {

    static final String WHO = "nightly sweep";

    @Inject
    AnswerChange change;
    @Inject
    Clock clock;

    /** @return how many expired */
    int run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return change.commit(() -> {
            List<Answer> runOut = Answer.runOut(today);
            for (Answer answer : runOut) {
                answer.expire(now);
                AnswerEvent.record(answer, "expire", WHO, "its last day was " + answer.sayableUntil, now);
                BankChange.record(answer.id, now);
            }
            return runOut.size();
        });
    }
}
