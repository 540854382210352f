package io.candor.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/** Looks for what comes with time, and forgets what is too old to be replayed. */
@ApplicationScoped
class AnnouncingJob {

    @Inject
    Announcing announcing;
    @Inject
    DeliveryLog log;
    @Inject
    WebhookConfig config;

    @Produces
    @Singleton
    Task<Void> announce() {
        return Tasks.recurring("announce-to-webhooks", FixedDelay.of(config.lookEvery()))
                .execute((instance, context) -> {
                    announcing.run();
                    log.sweep();
                });
    }
}
