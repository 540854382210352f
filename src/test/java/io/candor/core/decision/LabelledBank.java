package io.candor.core.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.bank.BankFiles;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;
import io.candor.core.matching.Verdict;

/**
 * A vendor's whole bank with customers' questions, each judged by a person: which answers say all of it, which a part,
 * and the verdict of the question as asked.
 */
record LabelledBank(String name, List<ApprovedAnswer> answers, List<Asked> questions) {

    /** Answers and questions were written as of this day. */
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".questions.jsonl";

    /** @param whole whether the answer, pasted alone, says all that is asked; else a part of it */
    record Label(boolean whole, Verdict verdict) {
    }

    /** @param row as read, to be written back with what was decided */
    record Asked(JsonNode row, MatchQuery query, Map<String, Label> labels) {

        boolean answerable() {
            return labels.values().stream().anyMatch(Label::whole);
        }

        Optional<Label> label(String key) {
            return Optional.ofNullable(labels.get(key));
        }
    }

    /** Every bank of the folder that has questions beside it. */
    static List<LabelledBank> all(Path folder) {
        List<ApprovedAnswer> answers = BankFiles.read(folder).approvedAnswers();
        try (Stream<Path> files = Files.list(folder)) {
            List<LabelledBank> banks = new ArrayList<>();
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).sorted().toList()) {
                String name = file.getFileName().toString().replace(SUFFIX, "");
                banks.add(new LabelledBank(name, answers.stream().filter(a -> a.collection().equals(name)).toList(),
                        Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(LabelledBank::asked)
                                .toList()));
            }
            return banks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearchScope scope() {
        return SearchScope.forCustomer(List.of(name), false, DAY);
    }

    private static Asked asked(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            Map<String, Label> labels = new HashMap<>();
            row.path("labels").properties().forEach(e -> labels.put(e.getKey(), new Label(
                    e.getValue().get(0).asText().equals("full"), verdict(e.getValue().get(1).asText()))));
            return new Asked(row, MatchQuery.of(row.path("q").asText()), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Verdict verdict(String slug) {
        return switch (slug) {
            case "yes" -> Verdict.YES;
            case "no" -> Verdict.NO;
            case "partial" -> Verdict.PARTIAL;
            case "na", "not-applicable" -> Verdict.NOT_APPLICABLE;
            case "none" -> Verdict.NONE;
            default -> throw new IllegalArgumentException("no verdict: " + slug);
        };
    }
}
