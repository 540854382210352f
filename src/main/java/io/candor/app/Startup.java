package io.candor.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.candor.bank.BankChange;
import io.candor.bank.BankConfig;
import io.candor.bank.BankFiles;
import io.candor.bank.BankImport;
import io.candor.bank.BankIndex;
import io.candor.bank.BankProblem;
import io.candor.bank.BankReading;
import io.candor.bank.ImportedFolder;
import io.candor.core.Sha256;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Loads the bank files and builds the index, beside the start: readiness tells when it is done. Afterwards follows the
 * changes that other nodes make: at once when the database says that there are any, and now and then all the same.
 */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Inject
    BankConfig config;
    @Inject
    BankImport bankImport;
    @Inject
    BankIndex index;
    @Inject
    Jobs jobs;
    @Inject
    AgroalDataSource database;
    @Inject
    Clock clock;

    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(r -> new Thread(r, "bank-index"));
    private Notifications changes;
    private String lastFailure = "";

    void start(@Observes StartupEvent event) {
        long every = config.followEvery().toMillis();
        worker.execute(() -> load(every));
        worker.scheduleWithFixedDelay(this::follow, every, every, TimeUnit.MILLISECONDS);
        changes = Notifications.listen(database, BankChange.CHANNEL, () -> worker.execute(this::follow));
    }

    void stop(@Observes ShutdownEvent event) {
        changes.close();
        worker.shutdownNow();
    }

    /** @param wait milliseconds until the next try where this one fails */
    private void load(long wait) {
        try {
            config.folder().map(Startup::located).filter(Files::isDirectory).ifPresent(this::importFiles);
            index.build();
            jobs.start();
            LOG.infof("bank ready: %d approved answers", index.size());
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                report(e, wait);
                worker.schedule(() -> load(Math.min(2 * wait, LONGEST_WAIT.toMillis())), wait, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** A failure that comes again is one line: what it is was said the first time. */
    private void report(RuntimeException failure, long wait) {
        String what = failure.toString();
        if (what.equals(lastFailure)) {
            LOG.errorf("the bank could not be loaded for the same reason as before; next try in %d s", wait / 1000);
        } else {
            LOG.errorf(failure, "the bank could not be loaded; next try in %d s", wait / 1000);
        }
        lastFailure = what;
    }

    private void importFiles(Path folder) {
        Sha256 digest = BankFiles.digest(folder);
        if (ImportedFolder.isLatest(digest)) {
            LOG.infof("bank files in %s: the same as at the last start", folder);
            return;
        }
        BankReading reading = BankFiles.read(folder);
        for (BankProblem problem : reading.problems()) {
            LOG.errorf("bank file not imported as it is: %s", problem);
        }
        BankImport.Result result = bankImport.run(reading);
        LOG.infof("bank files in %s: %d added, %d revised, %d unchanged", folder, result.added(), result.revised(),
                result.unchanged());
        // A problem is to be reported at each start until it is mended.
        if (reading.problems().isEmpty()) {
            ImportedFolder.record(digest, clock.instant());
        }
    }

    /** Relative to the project when started by the launcher, else to the working folder. */
    private static Path located(Path folder) {
        return Path.of(System.getProperty("candor.home", "")).resolve(folder);
    }

    private void follow() {
        try {
            index.follow();
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.warnf("changes of the bank were not followed this time: %s", e.getMessage());
            }
        }
    }
}
