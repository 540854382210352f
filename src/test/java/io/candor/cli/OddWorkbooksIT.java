package io.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.core.workbook.Mutation;

/**
 * {@code candor inspect} over thousands of odd workbooks in a small heap: each ends in an outcome or in an error that
 * names its kind, within its time, and nobody is shown a stack trace.
 */
class OddWorkbooksIT {

    private static final int EACH = 420;
    /** What the service promises for one file; the time between two lines of output. */
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Set<String> OUTCOMES = Set.of("questionnaire", "needs-mapping", "not-a-questionnaire");

    @TempDir
    Path folder;

    @Test
    void every_mutant_ends_in_an_outcome_or_a_typed_error() throws Exception {
        List<String> files = new ArrayList<>();
        for (Mutation mutation : Mutation.values()) {
            for (int seed = 0; seed < EACH; seed++) {
                Path file = folder.resolve(mutation + "-" + seed);
                files.add(Files.write(file, mutation.mutant(seed)).toString());
            }
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(2_000);
        inspect(files);
    }

    @Test
    void so_does_every_file_that_broke_other_readers() throws Exception {
        Path hostile = Path.of(System.getProperty("candor.shared", "../shared"), "hostile");
        assumeTrue(Files.isDirectory(hostile),
                "no folder of hostile workbooks beside the project");
        try (Stream<Path> walk = Files.walk(hostile)) {
            inspect(walk.filter(Files::isRegularFile).map(Path::toString).sorted().toList());
        }
    }

    private void inspect(List<String> files) throws IOException, InterruptedException {
        ProcessBuilder launcher = new ProcessBuilder(new File("candor").getAbsolutePath(), "inspect", "--json");
        launcher.command().addAll(files);
        launcher.environment().put("CANDOR_JAVA_OPTS", "-Xmx512m");
        Path complaints = folder.resolve("standard-error");
        Process inspect = launcher.redirectError(complaints.toFile()).start();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = inspect.inputReader()) {
            // the first line waits for the virtual machine as well
            long before = System.nanoTime();
            for (String file : files) {
                String line = lines.readLine();
                assertThat(line).as("what is said of " + file + Files.readString(complaints)).isNotNull();
                Duration taken = Duration.ofNanos(System.nanoTime() - before);
                before = System.nanoTime();
                assertThat(taken).as(file).isLessThan(LONGEST);
                Map<String, Object> said = json.readValue(line, new TypeReference<>() {
                });
                assertThat(said).as("what is said of it").containsEntry("file", file);
                if (said.get("error") instanceof Map<?, ?> error) {
                    assertThat(error.get("type")).asString().matches("[a-z-]+");
                    assertThat(error.get("detail")).asString().isNotBlank().doesNotContain("Exception", "\tat ");
                } else {
                    assertThat(said.get("outcome")).as(file).isIn(OUTCOMES);
                }
            }
            assertThat(lines.readLine()).isNull();
        }
        assertThat(inspect.waitFor()).as("exit code: some input at fault").isEqualTo(CommandLineTool.INPUT_AT_FAULT);
        assertThat(complaints).content().doesNotContain("Exception", "\tat ", "OutOfMemory");
    }
}
