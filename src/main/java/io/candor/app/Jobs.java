package io.candor.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;

/** Runs the durable jobs that the features define; rows in PostgreSQL, so that a node that dies loses none. */
@ApplicationScoped
class Jobs {

    /** A dead node's jobs are taken over after four missed heartbeats. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    @Inject
    AgroalDataSource database;
    @Inject
    @All
    List<Task<Void>> tasks;

    private volatile Scheduler scheduler;

    @Produces
    @Singleton
    SchedulerClient client() {
        return SchedulerClient.Builder.create(database, known()).build();
    }

    /** To be called once the bank's index is whole: a draft against an empty one would leave every question open. */
    void start() {
        List<RecurringTask<?>> recurring = new ArrayList<>();
        List<Task<?>> others = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> again) {
                recurring.add(again);
            } else {
                others.add(task);
            }
        }
        scheduler = Scheduler.create(database, others).startTasks(recurring).threads(2)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(4).shutdownMaxWait(Duration.ofSeconds(10)).build();
        scheduler.start();
    }

    private List<Task<?>> known() {
        return new ArrayList<>(tasks);
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
