package io.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.candor.core.Sha256;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.Verdict;
import io.candor.core.matching.Visibility;
import io.candor.core.matching.Wording;

/** Banks and labelled questions to evaluate with: one JSON object a line. */
final class EvaluationData {

    /** The collection that the entries of a bank file are put into. */
    static final String COLLECTION = "bank";
    /** Evaluation knows no day: everything is approved before it and valid after it. */
    static final LocalDate DAY = LocalDate.EPOCH;

    private EvaluationData() {
    }

    /** @param relevant what people say is right; seen by the figures alone, never by the matcher */
    record Query(String id, MatchQuery query, Set<String> relevant, Set<String> partial) {
    }

    static List<ApprovedAnswer> bank(Path file) {
        return read(file, row -> {
            String question = row.path("question").asText("");
            return new ApprovedAnswer(COLLECTION, required(row, "bank_id"), Sha256.of(row.toString()),
                    row.path("title").asText(""), row.path("domain").asText(""), Verdict.NONE, "",
                    row.path("text").asText(""), question.isBlank() ? List.of() : List.of(Wording.direct(question)),
                    Visibility.PUBLIC, "evaluation", DAY, Optional.empty(), Optional.empty(), "", List.of(),
                    List.of());
        });
    }

    static List<Query> queries(Path file) {
        return read(file, row -> new Query(required(row, "query_id"),
                new MatchQuery(required(row, "query"), row.path("domain").asText(""), ""), texts(row, "relevant"),
                texts(row, "partial")));
    }

    private static <T> List<T> read(Path file, Function<JsonNode, T> row) {
        List<T> rows = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row.apply(Json.LINE.readTree(line)));
                }
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw new InputException(file + ":" + number + ": not a JSON object: " + e.getOriginalMessage());
        } catch (InputException e) {
            throw new InputException(file + ":" + number + ": " + e.getMessage());
        } catch (IOException e) {
            throw new InputException("The file " + file + " cannot be read; check its name and your rights.");
        }
    }

    private static String required(JsonNode row, String field) {
        JsonNode value = row.path(field);
        if (!value.isTextual()) {
            throw new InputException("\"" + field + "\" is missing; it has to be a text");
        }
        return value.asText();
    }

    private static Set<String> texts(JsonNode row, String field) {
        Set<String> texts = new LinkedHashSet<>();
        row.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
