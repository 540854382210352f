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
            "(.{46}) outcome (ok |BAD) gold +\\d+ P \\S+ R \\S+ F1 \\S+ F1t (\\S+) primary +(\\S+) +choices (\\d+)/(\\d+) forbidden (\\d+)"
                    + " stray (\\d+)(.*)");
    private static final Pattern TOTAL = Pattern.compile(
            "files (\\d+) outcomes (\\d+) .* F1t (\\S+) over .* primary (\\S+) choices (\\S+) \\| forbidden (\\d+) stray (\\d+)");

    /** First letters of the files, in the script's order, that are not perfect yet. A file that becomes perfect must leave. */
    private static final Set<String> NOT_PERFECT = Set.of("HECVAT414-blank.xlsx.json",
            "asd-ssp-annex-2025-03.xlsx.json", "asvs-3.0.1-checklist.xlsx.json", "mobileapp-checklist-2017.xlsx.json",
            "periscope-response.csv.json");
    private static final Set<String> CASES_NOT_PERFECT = Set.of("i1-certificates-grid.xlsx.json");

    @Test
    void finds_what_people_annotated() throws IOException, InterruptedException {
        List<String> lines = score("corpus");
        Matcher total = total(lines);
        assertTrue(Integer.parseInt(total.group(2)) >= 39, () -> "right outcomes: " + total.group(2));
        assertTrue(Double.parseDouble(total.group(3)) >= 0.97, () -> "mean F1 of questions: " + total.group(3));
        assertTrue(Double.parseDouble(total.group(4)) >= 0.97, () -> "answer cells: " + total.group(4));
        assertEquals("1.000", total.group(5), "choices");
        assertEquals("0", total.group(6), "forbidden cells");
        assertTrue(Integer.parseInt(total.group(7)) <= 4, () -> "cells where nothing is asked: " + total.group(7));
        assertEquals(NOT_PERFECT, imperfect(lines), "files with flaws, as known");
    }

    @Test
    void reads_made_up_forms_of_many_kinds() throws IOException, InterruptedException {
        List<String> lines = score("layout-cases");
        Matcher total = total(lines);
        assertEquals(total.group(1), total.group(2), "every outcome is right");
        assertTrue(Double.parseDouble(total.group(3)) >= 0.97, () -> "mean F1 of questions: " + total.group(3));
        assertEquals("0", total.group(6), "forbidden cells");
        assertEquals("0", total.group(7), "cells where nothing is asked");
        assertEquals(CASES_NOT_PERFECT, imperfect(lines), "files with flaws, as known");
    }

    private static Matcher total(List<String> lines) {
        return lines.stream().map(TOTAL::matcher).filter(Matcher::matches).findFirst().orElseThrow();
    }

    private static Set<String> imperfect(List<String> lines) {
        Set<String> names = new TreeSet<>();
        for (String line : lines) {
            Matcher m = LINE.matcher(line);
            // Where a refusal is right, or the annotation is uncertain, the outcome alone counts.
            boolean outcomeAlone = m.matches() && m.group(9).contains("outcome");
            if (m.matches() && !(m.group(2).equals("ok ") && (outcomeAlone || m.group(3).equals("1.000")
                    && (m.group(4).equals("1.000") || m.group(4).equals("-")) && m.group(5).equals(m.group(6))
                    && m.group(7).equals("0") && m.group(8).equals("0")))) {
                names.add(m.group(1).strip());
            }
        }
        return names;
    }

    private static List<String> score(String set) throws IOException, InterruptedException {
        Path gold = SHARED.resolve(set + "/gold");
        Assumptions.assumeTrue(Files.isDirectory(gold), () -> "skipped, no third-party files at " + gold);
        Assumptions.assumeTrue(python(), "skipped, the script that scores needs python3");
        Path out = OUT.resolve(set);
        Files.createDirectories(out);
        try (Stream<Path> files = Files.list(SHARED.resolve(set + "/workbooks"))) {
            for (Path file : files.sorted().toList()) {
                inspect(file, out);
            }
        }
        Process script = new ProcessBuilder("python3", SHARED.resolve("checks/score_layout.py").toString(),
                gold.toString(),
                out.toString()).redirectErrorStream(true).start();
        List<String> lines = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .toList();
        assertEquals(0, script.waitFor(), () -> String.join("\n", lines));
        return lines;
    }

    private static void inspect(Path file, Path out) throws IOException {
        WorkbookView view = new WorkbookReader(WorkbookLimits.DEFAULT).read(Files.readAllBytes(file));
        WorkbookLayout layout = new LayoutDetector().detect(view);
        String name = file.getFileName().toString();
        Files.writeString(out.resolve(name + ".json"),
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
