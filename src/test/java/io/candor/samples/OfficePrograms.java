package io.candor.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Other programs that save workbooks, as people use them. A test that needs one is skipped where it is missing. */
public final class OfficePrograms {

    /** The interpreter that Debian's python3-openpyxl belongs to. */
    private static final String PYTHON = "/usr/bin/python3";

    private OfficePrograms() {
    }

    /** @param script sees the workbook as {@code wb}; it is saved afterwards */
    public static byte[] editedWithOpenpyxl(byte[] workbook, String script) {
        assumeTrue(succeeds(PYTHON, "-c", "import openpyxl"), "skipped: python3-openpyxl is not installed");
        return inFolder(workbook, file -> {
            String whole = "import sys, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\n" + script
                    + "\nwb.save(sys.argv[1])\n";
            run(PYTHON, "-c", whole, file.toString());
            return Files.readAllBytes(file);
        });
    }

    /** Opened and saved again by LibreOffice. */
    public static byte[] savedByLibreOffice(byte[] workbook) {
        assumeTrue(succeeds("soffice", "--version"), "skipped: libreoffice-calc is not installed");
        return inFolder(workbook, file -> {
            Path saved = Files.createDirectory(file.resolveSibling("saved"));
            run("soffice", "-env:UserInstallation=" + file.resolveSibling("profile").toUri(), "--headless",
                    "--convert-to", "xlsx", "--outdir", saved.toString(), file.toString());
            return Files.readAllBytes(saved.resolve(file.getFileName()));
        });
    }

    @FunctionalInterface
    private interface Work {
        byte[] on(Path file) throws IOException;
    }

    private static byte[] inFolder(byte[] workbook, Work work) {
        try {
            Path folder = Files.createTempDirectory("candor-office");
            Path file = Files.write(folder.resolve("copy.xlsx"), workbook);
            try {
                return work.on(file);
            } finally {
                try (var paths = Files.walk(folder)) {
                    paths.sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
