package io.candor.integration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Deliveries as durable jobs, one each, over days. They have a table and threads of their own: receivers that take their
 * time hold up each other, but never a draft.
 */
@ApplicationScoped
class DeliveryJobs {

    private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("deliver-webhook");
    private static final String TABLE = "webhook_job";
    private static final Duration AFTER_FAILURE_OF_OURS = Duration.ofSeconds(30);

    private final Instance<Delivering> delivering;
    private final Task<Void> task;
    private final SchedulerClient client;
    private final Scheduler scheduler;

    @Inject
    DeliveryJobs(AgroalDataSource database, Instance<Delivering> delivering) {
        this.delivering = delivering;
        task = Tasks.custom(NAME)
                .onFailure((complete, operations) -> operations.reschedule(complete,
                        complete.getTimeDone().plus(AFTER_FAILURE_OF_OURS)))
                .execute((instance, context) -> run(UUID.fromString(instance.getId())));
        client = SchedulerClient.Builder.create(database, task).tableName(TABLE).build();
        scheduler = Scheduler.create(database, task).tableName(TABLE).threads(4)
                .pollingInterval(Duration.ofMillis(500)).heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4).shutdownMaxWait(Duration.ofSeconds(20)).build();
    }

    private CompletionHandler<Void> run(UUID delivery) {
        Optional<Duration> again = delivering.get().attempt(delivery);
        return again.<CompletionHandler<Void>>map(
                wait -> (complete, operations) -> operations.reschedule(complete, complete.getTimeDone().plus(wait)))
                .orElse((complete, operations) -> operations.remove());
    }

    /** In the caller's transaction: the job is there exactly if the delivery is. */
    void schedule(UUID delivery) {
        // The scheduler goes by its own clock, and what is due at the beginning of time is due now.
        client.scheduleIfNotExists(NAME.instance(delivery.toString()).build(), Instant.EPOCH);
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }
}
