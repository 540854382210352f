package io.candor.integration;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/** Forgets old keys once an hour. */
@ApplicationScoped
class IdempotencySweepJob {

    @Inject
    IdempotencyKeys keys;

    @Produces
    @Singleton
    Task<Void> sweepKeys() {
        return Tasks.recurring("forget-idempotency-keys", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> keys.sweep());
    }
}
