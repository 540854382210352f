package io.candor.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.LayoutOutcome;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.CellEdit;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.PatchResult;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookPatcher;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;
import io.candor.core.workbook.Workbooks;

/**
 * Reading with layout detection, and patching, against POI's {@code XSSFWorkbook} on the same files in the same run, and the heap that a sheet of
 * 624,000 cells takes. Prints the ratios at the end:
 *
 * <pre>
 * ./mvnw test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) io.candor.bench.WorkbookBenchmark
 * </pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class WorkbookBenchmark {

    private static final WorkbookLimits LIMITS = WorkbookLimits.DEFAULT;

    /** One file and the answers to write into it. */
    @State(Scope.Benchmark)
    public static class Questionnaire {

        @Param({"261 questions", "17,000 formulas"})
        public String kind;

        byte[] file;
        String sheet;
        List<CellEdit> edits = new ArrayList<>();

        @Setup
        public void make() {
            boolean questions = kind.startsWith("261");
            file = questions ? Workbooks.questions(261) : Workbooks.formulas(17_000, 10);
            sheet = questions ? "Form" : "Questions";
            for (int row = 2; row < 263; row++) {
                edits.add(new CellEdit(sheet, new CellRef(row, 2), "", "Yes"));
                edits.add(new CellEdit(sheet, new CellRef(row, 4), "",
                        "We do, and review it every year. See section " + row + "."));
            }
        }
    }

    /** A sheet of styled empty cells, read in a heap of 256 MB. */
    @State(Scope.Benchmark)
    public static class HugeSheet {

        byte[] file = Workbooks.styledCells(12_000, 52);

        @Setup(Level.Trial)
        public void resetPeak() {
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        }

        @TearDown(Level.Trial)
        public void printPeak() {
            long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            System.out.printf("%npeak heap, file and garbage included: %d MB%n", peak >> 20);
        }

        private static List<MemoryPoolMXBean> heap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
                    .toList();
        }
    }

    @Benchmark
    public WorkbookLayout readAndDetect(Questionnaire q) {
        WorkbookLayout layout = new LayoutDetector().detect(new WorkbookReader(LIMITS).read(q.file));
        if (layout.outcome() != LayoutOutcome.QUESTIONNAIRE) {
            throw new IllegalStateException("taken for " + layout.outcome() + ": " + layout.reasons());
        }
        return layout;
    }

    @Benchmark
    public int readPoi(Questionnaire q) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(q.file))) {
            return workbook.getNumberOfSheets();
        }
    }

    @Benchmark
    public PatchResult patch(Questionnaire q) {
        PatchResult result = new WorkbookPatcher(LIMITS).patch(q.file, q.edits);
        if (!result.refused().isEmpty()) {
            throw new IllegalStateException("refused " + result.refused().getFirst());
        }
        return result;
    }

    /** The same answers, none of the checks. */
    @Benchmark
    public byte[] patchPoi(Questionnaire q) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(q.file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheet(q.sheet);
            for (CellEdit edit : q.edits) {
                Row row = sheet.getRow(edit.cell().row());
                row.getCell(edit.cell().column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(edit.after());
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
    public WorkbookView readHuge(HugeSheet huge) {
        return new WorkbookReader(LIMITS).read(huge.file);
    }

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(
                new OptionsBuilder().include(WorkbookBenchmark.class.getName()).build()).run();
        for (String kind : List.of("261 questions", "17,000 formulas")) {
            System.out.printf(
                    "%s: read and detect %.1f times faster than POI opens, patch %.1f times faster than POI opens and saves%n",
                    kind,
                    score(results, "readPoi", kind) / score(results, "readAndDetect", kind),
                    score(results, "patchPoi", kind) / score(results, "patch", kind));
        }
    }

    private static double score(Collection<RunResult> results, String method, String kind) {
        return results.stream().filter(r -> r.getParams().getBenchmark().endsWith("." + method)
                && kind.equals(r.getParams().getParam("kind"))).findFirst().orElseThrow().getPrimaryResult().getScore();
    }
}
