package io.candor.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import io.candor.core.autofill.Autofill;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.Decision;
import io.candor.core.decision.DecisionSettings;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.VectorStore;
import io.candor.core.reading.SentenceModel;

/**
 * Questions a second in a warm process: ranked together, as a questionnaire's are, ranked one after the other, as they are
 * asked, and decided. Each fork embeds the bank first.
 *
 * <pre>
 * src/test/sh/run-test-class io.candor.bench.RankingBenchmark
 * </pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class RankingBenchmark {

    @Param("5000")
    public int answers;

    private SentenceModel model;
    private AnswerIndex index;
    private AnswerChooser chooser;
    private List<MatchQuery> questions;
    private List<Candidate> candidates;
    private int next;

    @Setup
    public void embed() throws IOException {
        model = SentenceModel.load();
        index = new AnswerIndex(model, VectorStore.inMemory(), MatchingBenchmark.bank(answers));
        chooser = new AnswerChooser(DecisionSettings.DEFAULT);
        questions = MatchingBenchmark.questions();
        candidates = index.search(questions.getFirst(), MatchingBenchmark.SCOPE, Autofill.CANDIDATES);
    }

    @TearDown
    public void close() {
        index.close();
        model.close();
    }

    @Benchmark
    @OperationsPerInvocation(MatchingBenchmark.QUESTIONS)
    public List<List<Candidate>> rankTogether() {
        return index.searchAll(questions, MatchingBenchmark.SCOPE, Autofill.CANDIDATES);
    }

    @Benchmark
    public List<Candidate> rankOne() {
        next = (next + 1) % questions.size();
        return index.search(questions.get(next), MatchingBenchmark.SCOPE, Autofill.CANDIDATES);
    }

    @Benchmark
    public Decision decide() {
        return chooser.choose(questions.getFirst(), candidates, part -> List.of());
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(RankingBenchmark.class.getName()).build()).run();
    }
}
