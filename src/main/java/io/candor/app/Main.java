package io.candor.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

import io.candor.cli.CommandLineTool;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** {@code serve}, or no argument, starts the service; anything else is the command line, without server or database. */
@QuarkusMain
public class Main {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    /** The exit code where the embedded database is lost; EX_UNAVAILABLE of sysexits.h. */
    private static final int NO_DATABASE = 69;
    private static final CountDownLatch ENDED = new CountDownLatch(1);

    public static void main(String... arguments) {
        if (arguments.length > 0 && !arguments[0].equals("serve")) {
            System.exit(CommandLineTool.run(List.of(new AuditCommand(dataFolder())), arguments));
        }
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            if (!databaseConfigured()) {
                startEmbeddedDatabase();
            }
        } catch (EmbeddedPostgresException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        try {
            Quarkus.run(Service.class, Main::ended, rest);
        } finally {
            ENDED.countDown();
        }
    }

    /** Also called when the start failed; the exit hook must then not wait for a service that never ran. */
    private static void ended(int code, Throwable failure) {
        ENDED.countDown();
        if (failure != null) {
            // Whoever takes the exit code takes the failure too: the framework has told nobody of it.
            Logger.getLogger(Main.class).error("Candor did not start", failure);
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    private static boolean databaseConfigured() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty(JDBC_URL) != null && System.getProperty("candor.embedded") == null;
    }

    private static void startEmbeddedDatabase() {
        Path folder = dataFolder();
        System.out.println("Starting the embedded PostgreSQL in " + folder + " ...");
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
        System.setProperty(JDBC_URL, postgres.url("candor"));
        System.setProperty("quarkus.datasource.username", postgres.user());
        System.setProperty("quarkus.datasource.password", postgres.password());
        // Beside the database's own password; see access.FirstStart.
        System.setProperty("candor.access.token-file", folder.resolve("token.header").toString());
        // Tells a live reload that these are ours and not the user's.
        System.setProperty("candor.embedded", "true");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterService(postgres), "stop-postgres"));
        postgres.supervise(Main::withoutDatabase);
    }

    /** Better a clear end, which whoever runs the service sees, than one that answers nothing but errors. */
    private static void withoutDatabase(String why) {
        System.err.println("The embedded PostgreSQL could not be started again: " + why
                + "\nCandor ends. Look into postgres.log in the data folder, then start it anew.");
        System.exit(NO_DATABASE);
    }

    private static Path dataFolder() {
        String named = System.getenv("CANDOR_DATA");
        return named != null ? Path.of(named) : Path.of(System.getProperty("candor.home", "."), "data");
    }

    /** Shutdown hooks run side by side: the database must outlive the service that writes to it. */
    private static void stopAfterService(EmbeddedPostgres postgres) {
        try {
            if (!ENDED.await(20, TimeUnit.SECONDS)) {
                System.err.println("The service did not end in time; stopping its database all the same.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            postgres.close();
        } catch (EmbeddedPostgresException e) {
            System.err.println("The embedded PostgreSQL was not stopped: " + e.getMessage());
        }
    }
}
