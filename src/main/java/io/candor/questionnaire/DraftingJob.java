package io.candor.questionnaire;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import io.candor.core.workbook.WorkbookRejectedException;

/**
 * Drafts a questionnaire in the background. The job is a row: when a node dies its heartbeat stops and another node, or
 * the same one after its restart, takes it up from the beginning.
 */
@ApplicationScoped
class DraftingJob {

    static final TaskDescriptor<Void> NAME = TaskDescriptor.of("draft-questionnaire");

    private static final Logger LOG = Logger.getLogger(DraftingJob.class);
    private static final int ATTEMPTS = 3;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @Inject
    Drafting drafting;

    @Produces
    @Singleton
    Task<Void> task() {
        return Tasks.oneTime(NAME).onFailure(this::retryOrGiveUp)
                .execute((instance, context) -> run(DraftRound.parse(instance.getId())));
    }

    private void retryOrGiveUp(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (complete.getExecution().consecutiveFailures + 1 < ATTEMPTS) {
            operations.reschedule(complete, complete.getTimeDone().plus(RETRY_AFTER));
            return;
        }
        drafting.failed(DraftRound.parse(complete.getExecution().taskInstance.getId()), "drafting-failed",
                "Drafting failed " + ATTEMPTS
                        + " times. Ask for it again; if it fails again, tell whoever runs Candor.");
        operations.stop();
    }

    private void run(DraftRound round) {
        try {
            drafting.run(round);
        } catch (WorkbookRejectedException e) {
            // Will not get better by trying again.
            drafting.failed(round, e.problem().slug(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "drafting of %s failed", round);
            throw e;
        }
    }
}
