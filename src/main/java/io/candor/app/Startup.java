package io.candor.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.candor.bank.BankConfig;
import io.candor.bank.BankFiles;
import io.candor.bank.BankImport;
import io.candor.bank.BankIndex;
import io.candor.bank.BankProblem;
import io.candor.bank.BankReading;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Loads the bank files and builds the index, beside the start: readiness tells when it is done. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);

    @Inject
    BankConfig config;
    @Inject
    BankImport bankImport;
    @Inject
    BankIndex index;
    @Inject
    Jobs jobs;

    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(r -> new Thread(r, "bank-index"));

    void start(@Observes StartupEvent event) {
        long every = config.followEvery().toMillis();
        worker.execute(this::load);
        worker.scheduleWithFixedDelay(this::follow, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    private void load() {
        try {
            config.folder().map(Startup::located).filter(Files::isDirectory).ifPresent(this::take);
            index.build();
            jobs.start();
            LOG.infof("bank ready: %d approved answers", index.size());
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.error("the bank could not be loaded", e);
            }
        }
    }

    private void take(Path folder) {
        BankReading reading = BankFiles.read(folder);
        for (BankProblem problem : reading.problems()) {
            LOG.errorf("bank file not taken in as it stands: %s", problem);
        }
        BankImport.Result result = bankImport.run(reading);
        LOG.infof("bank files in %s: %d added, %d revised, %d unchanged", folder, result.added(), result.revised(),
                result.unchanged());
    }

    /** Relative to the project when started by the launcher, else to the working folder. */
    private static Path located(Path folder) {
        return Path.of(System.getProperty("candor.home", "")).resolve(folder);
    }

    private void follow() {
        try {
            if (index.ready()) {
                index.follow();
            } else {
                load();
            }
        } catch (RuntimeException e) {
            if (worker.isShutdown()) {
                return;
            }
            LOG.warnf("changes of the bank were not followed this time: %s", e.getMessage());
        }
    }
}
