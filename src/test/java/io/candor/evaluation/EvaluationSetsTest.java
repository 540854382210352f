package io.candor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.candor.bank.BankFiles;

/** Labels outlive the bank entries they name only if something notices a renamed key. */
class EvaluationSetsTest {

    private static final Set<String> VERDICTS = Set.of("yes", "no", "partial", "not-applicable", "none");
    private static final Set<String> KINDS = Set.of("plain", "compound", "inverted", "scope", "number", "planned",
            "near-twin", "none");
    private static final String VENDORS = "src/test/resources/evaluation/vendors";
    private static final Set<String> STYLES = Set.of("yesno", "terse", "control", "inverted", "wh", "threshold",
            "compound", "form");

    @ParameterizedTest
    @ValueSource(strings = {"datanostro", "tracuto"})
    void labels_name_answers_that_the_bank_holds(String collection) throws IOException {
        Set<String> keys = keys(Path.of("answer-bank", collection));
        for (JsonNode query : lines(collection + ".queries.jsonl")) {
            List<String> relevant = texts(query.path("relevant"));
            List<String> partial = texts(query.path("partial"));
            assertThat(relevant).as(query.path("query_id").asText()).isSubsetOf(keys);
            assertThat(partial).as(query.path("query_id").asText()).isSubsetOf(keys);
            assertThat(relevant).as(query.path("query_id").asText()).noneMatch(partial::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"datanostro", "tracuto"})
    void every_line_is_whole_and_every_question_stands_once(String collection) throws IOException {
        List<JsonNode> all = new ArrayList<>(lines(collection + ".queries.jsonl"));
        all.addAll(lines(collection + ".none.jsonl"));
        assertThat(all).extracting(query -> query.path("query_id").asText()).doesNotHaveDuplicates();
        assertThat(all).extracting(query -> query.path("query").asText()).doesNotHaveDuplicates().doesNotContain("");
        assertThat(all).allSatisfy(query -> {
            assertThat(KINDS).contains(query.path("kind").asText());
            assertThat(VERDICTS).contains(query.path("verdict").asText("none"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"datanostro", "tracuto"})
    void questions_without_an_answer_name_none(String collection) throws IOException {
        assertThat(lines(collection + ".none.jsonl")).allSatisfy(query -> {
            assertThat(texts(query.path("relevant"))).isEmpty();
            assertThat(texts(query.path("partial"))).isEmpty();
            assertThat(query.has("verdict")).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"answer-bank/datanostro, datanostro.asked.jsonl", "answer-bank/tracuto, tracuto.asked.jsonl",
            VENDORS + "/corvane, vendors/corvane.questions.jsonl", VENDORS + "/lumora, vendors/lumora.questions.jsonl",
            VENDORS + "/norrdrift, vendors/norrdrift.questions.jsonl",
            VENDORS + "/quillpoint, vendors/quillpoint.questions.jsonl"})
    void asked_questions_name_answers_of_the_bank_and_agree_on_the_verdict(Path bank, String file) throws IOException {
        Set<String> keys = keys(bank);
        List<JsonNode> asked = lines(file);
        assertThat(asked).extracting(question -> question.path("q").asText()).doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(asked).allSatisfy(question -> {
            assertThat(STYLES).contains(question.path("style").asText());
            Set<String> verdicts = new HashSet<>();
            question.path("labels").properties().forEach(label -> {
                assertThat(keys).contains(label.getKey());
                assertThat(label.getValue().get(0).asText()).isIn("full", "part");
                assertThat(label.getValue().get(1).asText()).isIn("yes", "no", "partial", "na", "none");
                if (label.getValue().get(0).asText().equals("full")) {
                    verdicts.add(label.getValue().get(1).asText());
                }
            });
            assertThat(verdicts).hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void the_made_up_vendors_have_valid_banks() {
        assertThat(BankFiles.read(Path.of(VENDORS)).problems()).isEmpty();
    }

    private static Set<String> keys(Path bank) throws IOException {
        Set<String> keys = new HashSet<>();
        YAMLMapper yaml = new YAMLMapper();
        try (var files = Files.newDirectoryStream(bank, "*.yaml")) {
            for (Path file : files) {
                yaml.readTree(file.toFile()).path("answers").forEach(answer -> keys.add(answer.path("key").asText()));
            }
        }
        return keys;
    }

    private static List<JsonNode> lines(String name) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        try (InputStream in = EvaluationSetsTest.class.getResourceAsStream("/evaluation/" + name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                lines.add(json.readTree(line));
            }
        }
        return lines;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
