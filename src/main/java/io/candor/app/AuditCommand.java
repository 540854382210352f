package io.candor.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import io.candor.access.AuditVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the audit trail's database says itself, whether the service runs or not. */
@Command(name = "audit", description = "The audit trail.", subcommands = HelpCommand.class)
final class AuditCommand {

    private static final int CHANGED = 1;
    private static final int UNREACHABLE = 2;

    @Spec
    CommandSpec spec;

    private final Path dataFolder;

    /** @param dataFolder of the embedded database, for where no other is named */
    AuditCommand(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks every entry against its hash, "
            + "and the hash against the entry before. Reads the database that QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and "
            + "_PASSWORD name, else the embedded one. Ends with 1 if anything was changed by hand.")
    int verify(
            @Option(names = "--entry", paramLabel = "NUMBER", description = "An entry that you wrote down before.") Long entry,
            @Option(names = "--hash", paramLabel = "HASH", description = "Its hash then.") String hash) {
        try (Connection database = connect()) {
            AuditVerification found = AuditVerification.of(database, entry == null ? 0 : entry, hash);
            found.faults().forEach(f -> spec.commandLine().getOut().println("entry " + f.seq() + " " + f.what()));
            spec.commandLine().getOut().printf("%d entries, %s; the last is %d with hash %s%n", found.entries(),
                    found.intact() ? "all as they were written" : "CHANGED BY HAND", found.seq(), found.hash());
            return found.intact() ? 0 : CHANGED;
        } catch (SQLException | EmbeddedPostgresException e) {
            spec.commandLine().getErr().println("The database cannot be read: " + e.getMessage());
            return UNREACHABLE;
        }
    }

    private Connection connect() throws SQLException {
        String url = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        return url == null
                ? EmbeddedPostgres.joined(dataFolder, "candor")
                : DriverManager.getConnection(url, System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                        System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
    }
}
