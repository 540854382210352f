package io.candor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.candor.core.Sha256;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.Decision;
import io.candor.core.decision.DecisionSettings;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;
import io.candor.core.matching.SentenceModel;
import io.candor.core.matching.Verdict;
import io.candor.core.matching.Visibility;
import io.candor.core.matching.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the very matcher and decision that serve customers. Labels are read for the printout alone. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Measures ranking, confidence and decisions on labelled questions.")
final class EvaluateCommand implements Callable<Integer> {

    private static final int RANKED = 10;
    private static final String COLLECTION = "bank";
    private static final LocalDate DAY = LocalDate.EPOCH;

    @Option(names = "--bank", required = true, paramLabel = "B.jsonl", description = "Entries: bank_id, question, text, domain, title")
    Path bank;

    @Option(names = "--queries", required = true, paramLabel = "Q.jsonl", description = "Questions of one questionnaire: query_id, query, domain, relevant")
    Path queries;

    @Option(names = "--none", paramLabel = "N.jsonl", description = "Questions that nothing in the bank answers")
    Path none;

    @Option(names = "--rankings", required = true, paramLabel = "OUT.jsonl", description = "Where the rankings go, a line a question")
    Path rankings;

    @Override
    public Integer call() throws IOException {
        List<ApprovedAnswer> answers = lines(bank).stream().map(EvaluateCommand::answer).toList();
        List<JsonNode> asked = new ArrayList<>(lines(queries));
        int answerable = asked.size();
        if (none != null) {
            asked.addAll(lines(none));
        }
        List<MatchQuery> questions = asked.stream()
                .map(q -> new MatchQuery(text(q, "query"), text(q, "domain"), "")).toList();
        Evaluation evaluation = new Evaluation();
        try (SentenceModel model = SentenceModel.load();
                AnswerIndex index = AnswerIndex.of(model, answers);
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(rankings))) {
            SearchScope scope = SearchScope.forCustomer(List.of(COLLECTION), false, DAY);
            AnswerChooser chooser = new AnswerChooser(DecisionSettings.DEFAULT);
            Function<MatchQuery, List<Candidate>> part = q -> index.search(q, scope, RANKED);
            long start = System.nanoTime();
            List<List<Candidate>> found = index.searchAll(questions, scope, RANKED);
            for (int i = 0; i < questions.size(); i++) {
                Decision decision = chooser.choose(questions.get(i), found.get(i), part);
                out.println(Json.LINE.writeValueAsString(line(asked.get(i), found.get(i), decision)));
                evaluation.add(asked.get(i), ids(found.get(i)), confidence(found.get(i)),
                        decision instanceof Decision.Fill, i < answerable);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(evaluation.text());
            System.out.printf("%.0f questions/s%n", questions.size() / seconds);
        }
        return 0;
    }

    private static Map<String, Object> line(JsonNode query, List<Candidate> found, Decision decision) {
        return Map.of("query_id", text(query, "query_id"),
                "ranked", found.stream().map(c -> Map.of("bank_id", c.answer().key(), "score", c.score())).toList(),
                "confidence", confidence(found),
                "decision", decision instanceof Decision.Open ? "none" : decision.slug(),
                "reason", decision.reason().text());
    }

    private static List<String> ids(List<Candidate> found) {
        return found.stream().map(c -> c.answer().key()).toList();
    }

    private static double confidence(List<Candidate> found) {
        return found.isEmpty() ? 0 : found.get(0).confidence();
    }

    /** An entry with no question has its text alone. */
    private static ApprovedAnswer answer(JsonNode entry) {
        String question = text(entry, "question");
        List<Wording> wordings = question.isBlank() ? List.of() : List.of(Wording.direct(question));
        String id = text(entry, "bank_id");
        return new ApprovedAnswer(COLLECTION, id, Sha256.of(entry.toString()), text(entry, "title"),
                text(entry, "domain"), Verdict.NONE, "", text(entry, "text"), wordings, Visibility.PUBLIC, "", DAY,
                Optional.empty(), Optional.empty(), "", List.of(), List.of());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    lines.add(Json.LINE.readTree(line));
                }
            }
        } catch (NoSuchFileException e) {
            throw new InputException("There is no file " + file + ".");
        } catch (JsonProcessingException e) {
            throw new InputException(file + ":" + number + ": is not a JSON object.");
        }
        return lines;
    }
}
