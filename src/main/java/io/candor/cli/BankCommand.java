package io.candor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import io.candor.bank.BankFileWriter;
import io.candor.bank.BankFiles;
import io.candor.bank.BankReading;
import io.candor.bank.FiledAnswer;
import io.candor.bank.FiledCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Work on bank files. */
@Command(name = "bank", description = "Check and rewrite bank files.", subcommands = {BankCommand.Validate.class,
        BankCommand.Export.class, HarvestCommand.class})
final class BankCommand {

    @Command(name = "validate", mixinStandardHelpOptions = true, description = "Checks every file of a bank and names each problem with file, line and field.")
    static final class Validate implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "Folder with one folder a collection")
        Path folder;

        @Override
        public Integer call() {
            BankReading reading = BankFiles.read(folder);
            for (FiledCollection c : reading.collections()) {
                long drafts = c.answers().stream().filter(a -> !a.approved()).count();
                long wordings = c.answers().stream().mapToLong(a -> a.content().wordings().size()).sum();
                System.out.printf("%s: %d answers (%d drafts), %d wordings%n", c.key(), c.answers().size(), drafts,
                        wordings);
            }
            reading.problems().forEach(System.err::println);
            System.out.println(reading.problems().isEmpty() ? "valid" : reading.problems().size() + " problems");
            return reading.problems().isEmpty() ? 0 : CommandLineTool.INPUT_AT_FAULT;
        }
    }

    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a bank in its one canonical form: onto itself, or into another folder.")
    static final class Export implements Callable<Integer> {

        @Parameters(paramLabel = "DIR", description = "Folder with one folder a collection")
        Path folder;

        @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "Where to write; default: onto itself")
        Path output;

        @Override
        public Integer call() throws IOException {
            BankReading reading = BankFolder.read(folder);
            Path target = output == null ? folder : output;
            for (FiledCollection c : reading.collections()) {
                BankFileWriter.write(target, c);
                System.out.printf("%s: %d answers, %d approved%n", c.key(), c.answers().size(),
                        c.answers().stream().filter(FiledAnswer::approved).count());
            }
            return 0;
        }
    }
}
