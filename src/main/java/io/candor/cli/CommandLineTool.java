package io.candor.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.candor.core.workbook.WorkbookRejectedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command; {@code serve} is not here, as it needs the container. */
@Command(name = "candor", mixinStandardHelpOptions = true, version = "Candor 1.0", subcommands = {HelpCommand.class,
        FillCommand.class, InspectCommand.class,
        BankCommand.class, ReviewCommand.class,
        EvaluateCommand.class}, description = "Answers security questionnaires from approved answers.", footer = {
                "", "candor serve starts the service."})
public final class CommandLineTool implements Runnable {

    static final int INPUT_AT_FAULT = 1;

    /** Lucene advises on a JVM option at every start; held here, as loggers are kept weakly. */
    private static final Logger LUCENE_ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    @Spec
    CommandSpec spec;

    /** @return the exit code */
    public static int run(String... arguments) {
        return run(List.of(), arguments);
    }

    /**
     * @param more commands that need what this package does not know
     * @return the exit code
     */
    public static int run(List<Object> more, String... arguments) {
        LUCENE_ADVICE.setLevel(Level.SEVERE);
        CommandLine tool = new CommandLine(new CommandLineTool());
        more.forEach(tool::addSubcommand);
        return tool.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static int explain(Exception failure, CommandLine command) {
        switch (failure) {
            case InputException e -> command.getErr().println(e.getMessage());
            case WorkbookRejectedException e ->
                command.getErr().println(e.problem().title() + " " + e.getMessage() + " [" + e.problem().slug() + "]");
            default -> {
                // A mistake of ours. Its trace helps whoever mends it, so it is there on request and not by default.
                command.getErr().println("Candor failed unexpectedly (" + failure.getClass().getSimpleName()
                        + "). Run it again with CANDOR_TRACE=1 set for the details.");
                if (System.getenv("CANDOR_TRACE") != null) {
                    failure.printStackTrace(command.getErr());
                }
            }
        }
        return INPUT_AT_FAULT;
    }
}
