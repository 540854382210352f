package io.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Review in a spreadsheet program without a server or an account: a copy out, the edited copy back. */
@Command(name = "review", mixinStandardHelpOptions = true, subcommands = {ReviewExportCommand.class,
        ReviewApplyCommand.class}, description = "Has a draft reviewed in a spreadsheet program.")
final class ReviewCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputException("There is no file " + file + ".");
        }
    }

    static void mustDiffer(Path out, Path... inputs) throws IOException {
        for (Path in : inputs) {
            if (Files.exists(out) && Files.exists(in) && Files.isSameFile(in, out)) {
                throw new InputException("The output would overwrite " + in + "; name another with -o.");
            }
        }
    }
}
