package io.candor.bank;

import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/** Runs the sweep once a night, on one node; a night that all nodes slept through is made up for at the next start. */
@ApplicationScoped
class ExpirySweepJob {

    static final String NAME = "expire-answers";

    private static final Logger LOG = Logger.getLogger(ExpirySweepJob.class);

    @Inject
    ExpirySweep sweep;
    @Inject
    BankConfig config;

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.recurring(NAME, Schedules.daily(ZoneOffset.UTC, config.sweepAt())).execute((instance, context) -> {
            int expired = sweep.run();
            LOG.infof("%d answers expired", expired);
        });
    }
}
