package io.candor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.Decision;
import io.candor.core.decision.DecisionSettings;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.PlainBm25;
import io.candor.core.matching.SearchScope;
import io.candor.core.matching.Visibility;
import io.candor.core.reading.SentenceModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts labelled questions through the very matcher and decision that serve customers. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Measures matching and decisions on labelled questions, taken together as one questionnaire.")
final class EvaluateCommand implements Callable<Integer> {

    private static final int CANDIDATES = 10;

    @Option(names = "--bank", required = true, paramLabel = "B", description = "Entries, one JSON object a line, or a bank folder (then with -c)")
    Path bank;

    @Option(names = {"-c",
            "--collection"}, paramLabel = "COLLECTION", description = "With a bank folder: the collection to ask")
    String collection;

    @Option(names = "--as-of", paramLabel = "DATE", description = "With a bank folder: the day on which the answers are said; default: today")
    LocalDate asOf;

    @Option(names = "--queries", required = true, paramLabel = "Q.jsonl", description = "Questions with the entries that answer them")
    Path queries;

    @Option(names = "--none", paramLabel = "N.jsonl", description = "Questions that nothing in the bank answers")
    Path none;

    @Option(names = "--rankings", required = true, paramLabel = "OUT.jsonl", description = "Where the rankings go, a line a question")
    Path rankings;

    @Option(names = "--fill-threshold", split = ",", paramLabel = "P", description = "Fill in what is right with at least this probability; default: 0.85. With several, as 0.8,0.9,0.95, it is printed what each gives; the rankings hold the decisions of the first")
    List<Double> fillThresholds = List.of();

    @Option(names = "--baseline", description = "Also print what plain BM25 over the questions gives")
    boolean baseline;

    @Override
    public Integer call() throws IOException {
        List<ApprovedAnswer> answers = answers();
        List<EvaluationData.Query> asked = EvaluationData.queries(queries);
        List<EvaluationData.Query> unanswerable = none == null ? List.of() : EvaluationData.queries(none);
        List<EvaluationData.Query> all = Stream.concat(asked.stream(), unanswerable.stream()).toList();
        List<DecisionSettings> settings = fillThresholds.isEmpty()
                ? List.of(DecisionSettings.DEFAULT)
                : fillThresholds.stream().map(FillThreshold::settings).toList();
        try (SentenceModel model = SentenceModel.load(); AnswerIndex index = AnswerIndex.of(model, answers)) {
            long start = System.nanoTime();
            List<List<Candidate>> candidates = index.searchAll(all.stream().map(EvaluationData.Query::query).toList(),
                    scope(), CANDIDATES);
            List<Ranking> ranked = decide(index, settings.getFirst(), all, candidates);
            double seconds = (System.nanoTime() - start) / 1e9;
            write(all, ranked);
            System.out.println(evaluation(all, asked.size(), ranked).summary());
            System.out.printf(Locale.ROOT, "%.0f questions/s%n", all.size() / seconds);
            for (DecisionSettings one : fillThresholds.isEmpty() ? List.<DecisionSettings>of() : settings) {
                System.out.println(evaluation(all, asked.size(), decide(index, one, all, candidates))
                        .cost(one.fillThreshold()));
            }
        }
        if (baseline) {
            PlainBm25 plain = new PlainBm25(answers);
            System.out.println("plain BM25: " + evaluation(all, asked.size(), all.stream()
                    .map(q -> Ranking.plain(plain.search(q.query().text(), CANDIDATES))).toList()).ranks());
        }
        return 0;
    }

    private record Ranking(List<Entry> ranked, double confidence, String decision, String reason) {

        record Entry(String id, double score) {
        }

        static Ranking plain(List<String> ids) {
            return new Ranking(ids.stream().map(id -> new Entry(key(id), 0)).toList(), 0, "none", "");
        }
    }

    private List<Ranking> decide(AnswerIndex index, DecisionSettings settings, List<EvaluationData.Query> all,
            List<List<Candidate>> candidates) {
        AnswerChooser chooser = new AnswerChooser(settings);
        return IntStream.range(0, all.size()).parallel().mapToObj(i -> {
            List<Candidate> found = candidates.get(i);
            Decision decision = chooser.choose(all.get(i).query(), found,
                    part -> index.search(part, scope(), CANDIDATES));
            return new Ranking(entries(found, decision), found.isEmpty() ? 0 : found.getFirst().confidence(),
                    decision instanceof Decision.Open ? "none" : decision.slug(), decision.reason().text());
        }).toList();
    }

    /** What is filled in stands first: a reply made for several parts of a question may begin with another answer. */
    private static List<Ranking.Entry> entries(List<Candidate> found, Decision decision) {
        Map<String, Double> scores = new LinkedHashMap<>();
        if (decision instanceof Decision.Fill fill) {
            fill.reply().sources().forEach(answer -> scores.put(answer.key(), 0.0));
        }
        found.forEach(c -> scores.put(c.answer().key(), c.score()));
        return scores.entrySet().stream().limit(CANDIDATES).map(e -> new Ranking.Entry(e.getKey(), e.getValue()))
                .toList();
    }

    private static Evaluation evaluation(List<EvaluationData.Query> all, int answerable, List<Ranking> ranked) {
        List<Evaluation.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Ranking r = ranked.get(i);
            outcomes.add(new Evaluation.Outcome(all.get(i).relevant(), all.get(i).partial(),
                    r.ranked().stream().map(Ranking.Entry::id).toList(), r.confidence(), r.decision().equals("fill")));
        }
        return new Evaluation(outcomes.subList(0, answerable), outcomes.subList(answerable, outcomes.size()));
    }

    private List<ApprovedAnswer> answers() {
        if (!Files.isDirectory(bank)) {
            return EvaluationData.bank(bank);
        }
        if (collection == null) {
            throw new InputException("With a bank folder, name the collection to ask: -c COLLECTION");
        }
        return BankFolder.read(bank, List.of(collection)).approvedAnswers().stream()
                .filter(answer -> answer.collection().equals(collection)).toList();
    }

    /** Everything that may leave the house at all: evaluation is about matching, not about an NDA. */
    private SearchScope scope() {
        boolean folder = collection != null && Files.isDirectory(bank);
        return new SearchScope(List.of(folder ? collection : EvaluationData.COLLECTION),
                EnumSet.complementOf(EnumSet.of(Visibility.INTERNAL)),
                folder ? asOf != null ? asOf : LocalDate.now(ZoneOffset.UTC) : EvaluationData.DAY);
    }

    private void write(List<EvaluationData.Query> all, List<Ranking> ranked) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(rankings))) {
            for (int i = 0; i < all.size(); i++) {
                Ranking r = ranked.get(i);
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("query_id", all.get(i).id());
                line.put("ranked", r.ranked().stream().map(EvaluateCommand::line).toList());
                line.put("confidence", r.confidence());
                line.put("decision", r.decision());
                line.put("reason", r.reason());
                out.println(Json.LINE.writeValueAsString(line));
            }
        }
    }

    /** In this order on every run. */
    private static Map<String, Object> line(Ranking.Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bank_id", entry.id());
        line.put("score", entry.score());
        return line;
    }

    private static String key(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
