package io.candor.core.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Third-party workbooks kept beside the project; tests that need them are skipped where they are absent. */
final class SharedFiles {

    private SharedFiles() {
    }

    /** All files below this folder of the shared data, in a stable order. */
    static List<Path> below(String folder) {
        Path root = Path.of(System.getProperty("candor.shared", "../shared")).resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(root), () -> "skipped, no third-party files at " + root);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
