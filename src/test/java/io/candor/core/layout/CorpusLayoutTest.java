package io.candor.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;

/**
 * Real questionnaires against annotations made by hand, scored by the script that comes with them. The inspections are kept
 * in {@code target/corpus-layout} to be looked at.
 */
class CorpusLayoutTest {

    private static final Path SHARED = Path.of(System.getProperty("candor.shared", "../shared"));
    private static final Path OUT = Path.of("target/corpus-layout");
    private static final Pattern LINE = Pattern.compile(
            "(.{46}) outcome (ok |BAD) gold +\\d+ P \\S+ R \\S+ F1 (\\S+) primary (\\S+) choices (\\d+)/(\\d+) forbidden (\\d+).*");
    private static final Pattern TOTAL = Pattern.compile(
            "files (\\d+) outcomes (\\d+) .* mean F1 (\\S+) .* primary (\\S+) choices (\\S+) \\| forbidden (\\d+)");

    /** First letters of the files, in the script's order, that are not perfect yet. A file that becomes perfect must leave. */
    private static final Set<String> NOT_PERFECT = Set.of();

    @Test
    void finds_what_people_annotated() throws IOException, InterruptedException {
        List<String> lines = score();
        Matcher total = lines.stream().map(TOTAL::matcher).filter(Matcher::matches).findFirst().orElseThrow();
        assertEquals(total.group(1), total.group(2), "every outcome is right");
        assertTrue(Double.parseDouble(total.group(3)) >= 0.97, () -> "mean F1 of questions: " + total.group(3));
        assertTrue(Double.parseDouble(total.group(4)) >= 0.97, () -> "answer cells: " + total.group(4));
        assertTrue(Double.parseDouble(total.group(5)) >= 0.98, () -> "choices: " + total.group(5));
        assertEquals("0", total.group(6), "forbidden cells");
        assertEquals(NOT_PERFECT, imperfect(lines), "files with flaws, as known");
    }

    private static Set<String> imperfect(List<String> lines) {
        Set<String> names = new TreeSet<>();
        for (String line : lines) {
            Matcher m = LINE.matcher(line);
            if (m.matches() && !(m.group(2).equals("ok ") && m.group(3).equals("1.000") && m.group(4).equals("1.000")
                    && m.group(5).equals(m.group(6)) && m.group(7).equals("0"))) {
                names.add(m.group(1).strip());
            }
        }
        return names;
    }

    private static List<String> score() throws IOException, InterruptedException {
        Path gold = SHARED.resolve("corpus/gold");
        Assumptions.assumeTrue(Files.isDirectory(gold), () -> "skipped, no third-party files at " + gold);
        Assumptions.assumeTrue(python(), "skipped, the script that scores needs python3");
        Files.createDirectories(OUT);
        try (Stream<Path> files = Files.list(SHARED.resolve("corpus/workbooks"))) {
            for (Path file : files.sorted().toList()) {
                inspect(file);
            }
        }
        Process script = new ProcessBuilder("python3", SHARED.resolve("checks/score_layout.py").toString(),
                gold.toString(),
                OUT.toString()).redirectErrorStream(true).start();
        List<String> lines = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        assertEquals(0, script.waitFor(), () -> String.join("\n", lines));
        return lines;
    }

    private static void inspect(Path file) throws IOException {
        WorkbookView view = new WorkbookReader(WorkbookLimits.DEFAULT).read(Files.readAllBytes(file));
        WorkbookLayout layout = new LayoutDetector().detect(view);
        String name = file.getFileName().toString();
        Files.writeString(OUT.resolve(name + ".json"),
                InspectJson.of(name, layout, new QuestionExtractor().extract(view, layout)));
    }

    private static boolean python() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
