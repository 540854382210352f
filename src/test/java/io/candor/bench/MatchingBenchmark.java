package io.candor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;

import io.candor.core.autofill.Autofill;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.DecisionSettings;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;
import io.candor.core.matching.VectorStore;
import io.candor.core.reading.SentenceModel;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;

/**
 * How long it takes to make a bank ready, to rank it for a questionnaire, to draft one end to end and to take in a
 * changed answer, for banks of several sizes. Prints wall clock and processor time; on a busy machine the latter is the
 * one to go by. Needs 8 GB of heap for 50,000 answers.
 */
public final class MatchingBenchmark {

    static final int QUESTIONS = 261;
    private static final int RUNS = 7;
    static final SearchScope SCOPE = SearchScope.forCustomer(List.of(LargeBank.COLLECTION), false,
            LocalDate.of(2026, 11, 20));

    private final SentenceModel model;
    private final VectorStore store = VectorStore.inMemory();
    private final List<MatchQuery> questions;

    private MatchingBenchmark(SentenceModel model, List<MatchQuery> questions) {
        this.model = model;
        this.questions = questions;
    }

    /** @param args sizes of banks, 1000, 5000, 10000 and 50000 where none is named */
    public static void main(String[] args) throws IOException {
        int[] sizes = args.length > 0
                ? Arrays.stream(args).mapToInt(Integer::parseInt).toArray()
                : new int[]{1_000, 5_000, 10_000, 50_000};
        try (SentenceModel model = SentenceModel.load()) {
            MatchingBenchmark benchmark = new MatchingBenchmark(model, questions());
            System.out.printf("%d processors, Java %s, %d questions%n",
                    Runtime.getRuntime().availableProcessors(), Runtime.version(), QUESTIONS);
            System.out.printf("%-34s %10s %10s%n", "", "wall ms", "cpu ms");
            for (int size : sizes) {
                benchmark.run(size);
            }
        }
    }

    private void run(int size) {
        List<ApprovedAnswer> bank = bank(size);
        System.out.println(size + " answers");
        measured("  first embedding and index", 1, () -> index(bank));
        measured("  start with stored vectors", 3, () -> index(bank));
        try (AnswerIndex index = index(bank)) {
            Autofill autofill = new Autofill(new WorkbookReader(WorkbookLimits.DEFAULT), new LayoutDetector(),
                    new QuestionExtractor(), index, new AnswerChooser(DecisionSettings.DEFAULT));
            double rank = measured("  rank for " + QUESTIONS + " questions", RUNS,
                    () -> index.searchAll(questions, SCOPE, Autofill.CANDIDATES));
            System.out.printf(Locale.ROOT, "    questions a second %20.0f%n", QUESTIONS * 1000 / rank);
            byte[] workbook = workbook();
            measured("  draft a workbook", RUNS, () -> autofill.draft(workbook, SCOPE, Autofill.Progress.NONE));
            measured("  take in a changed answer", RUNS, () -> {
                index.update(List.of(bank.get(size / 2)), List.of());
                return index;
            });
        }
    }

    private AnswerIndex index(List<ApprovedAnswer> bank) {
        return new AnswerIndex(model, store, bank);
    }

    /** Best wall clock of the runs, after as many to warm up where there are several. */
    private static double measured(String what, int runs, Supplier<Object> work) {
        double best = Double.MAX_VALUE;
        double least = Double.MAX_VALUE;
        for (int run = runs > 1 ? -runs : 0; run < runs; run++) {
            long cpu = cpu();
            long start = System.nanoTime();
            work.get();
            if (run >= 0) {
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
                least = Math.min(least, (cpu() - cpu) / 1e6);
            }
        }
        System.out.printf(Locale.ROOT, "%-34s %10.0f %10.0f%n", what, best, least);
        return best;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Three sentences an answer, as real ones have them. */
    static List<ApprovedAnswer> bank(int size) {
        List<ApprovedAnswer> bank = LargeBank.of(size).approvedAnswers();
        return IntStream.range(0, size).mapToObj(i -> longer(bank.get(i), bank.get((i + 1) % size).text() + " "
                + bank.get((i + 2) % size).text())).toList();
    }

    private static ApprovedAnswer longer(ApprovedAnswer a, String more) {
        return new ApprovedAnswer(a.collection(), a.key(), a.revision(), a.title(), a.domain(), a.verdict(),
                a.shortText(), a.text() + " " + more, a.wordings(), a.visibility(), a.approvedBy(), a.approvedOn(),
                a.validUntil(), a.posture(), a.source(), a.controls(), a.tags());
    }

    /** The buyers' questions that the matcher is evaluated with, some of them twice. */
    static List<MatchQuery> questions() throws IOException {
        List<MatchQuery> all = new ArrayList<>();
        for (String file : List.of("datanostro.queries", "datanostro.none", "tracuto.queries", "tracuto.none")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    MatchingBenchmark.class.getResourceAsStream("/evaluation/" + file + ".jsonl"),
                    StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode row = new ObjectMapper().readTree(line);
                    all.add(new MatchQuery(row.path("query").asText(), row.path("domain").asText(), ""));
                }
            }
        }
        return IntStream.range(0, QUESTIONS).mapToObj(i -> all.get(i % all.size())).toList();
    }

    private byte[] workbook() {
        StringBuilder csv = new StringBuilder("Section,Question,Answer (Yes/No),Comments\r\n");
        questions.forEach(q -> csv.append(quoted(q.section())).append(',').append(quoted(q.text())).append(",,\r\n"));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
