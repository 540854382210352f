package io.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class EvaluateCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final PrintStream standardOut = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path bank;
    private Path queries;
    private Path none;
    private Path rankings;

    @BeforeEach
    void files() throws IOException {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        rankings = folder.resolve("rankings.jsonl");
        bank = Files.writeString(folder.resolve("bank.jsonl"),
                """
                        {"bank_id": "tides", "question": "Are tide tables checked before each crane inspection?", "text": "", "domain": "harbour"}
                        {"bank_id": "ropes", "question": "Are mooring ropes replaced every two years?", "text": "", "domain": "harbour"}
                        {"bank_id": "gulls", "question": "", "text": "Gulls are kept off the quay by a falconer.", "domain": "quay"}
                        """);
        queries = Files.writeString(folder.resolve("queries.jsonl"),
                """
                        {"query_id": "q1", "query": "Are tide tables checked before each crane inspection?", "domain": "Harbour", "relevant": ["tides"]}
                        {"query_id": "q2", "query": "How are gulls kept off the quay?", "relevant": ["gulls"]}
                        """);
        none = Files.writeString(folder.resolve("none.jsonl"), """
                {"query_id": "n1", "query": "Is the lighthouse lamp tested?", "relevant": []}
                """);
    }

    @AfterEach
    void restore() {
        System.setOut(standardOut);
        System.setErr(standardError);
    }

    @Test
    void writes_a_line_for_each_question_and_prints_what_the_baseline_gives_beside() throws IOException {
        assertThat(evaluate("--none", none.toString(), "--baseline", "--fill-threshold", "0.88,1")).isZero();
        List<String> lines = Files.readAllLines(rankings);
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("{\"query_id\":\"q1\",\"ranked\":[{\"bank_id\":\"tides\",\"score\":");
        JsonNode first = JSON.readTree(lines.getFirst());
        assertThat(first.get("query_id").asText()).isEqualTo("q1");
        assertThat(first.at("/ranked/0/bank_id").asText()).isEqualTo("tides");
        assertThat(first.get("decision").asText()).isEqualTo("fill");
        assertThat(first.get("confidence").asDouble()).isBetween(0.88, 1.0);
        assertThat(JSON.readTree(lines.getLast()).get("decision").asText()).isEqualTo("none");
        assertThat(lines).allSatisfy(line -> assertThat(JSON.readTree(line).get("reason").asText()).isNotBlank());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("n=2 none=1 hit@1=1.000", "questions/s",
                "fill from 0.880: filled=2 right=2 precision=1.000 coverage=0.667",
                "fill from 1.000: filled=0 right=0 precision=1.000 coverage=0.000", "plain BM25: n=2 none=1 hit@1=");
    }

    @Test
    void the_same_run_twice_writes_the_same_bytes() throws IOException {
        evaluate();
        byte[] once = Files.readAllBytes(rankings);
        evaluate();
        assertThat(Files.readAllBytes(rankings)).isEqualTo(once);
    }

    @Test
    void labels_have_no_influence() throws IOException {
        evaluate();
        byte[] labelled = Files.readAllBytes(rankings);
        Files.writeString(queries, Files.readString(queries).replaceAll("\"relevant\": \\[[^]]*]", "\"relevant\": []"));
        evaluate();
        assertThat(Files.readAllBytes(rankings)).isEqualTo(labelled);
    }

    @Test
    void a_threshold_is_a_probability() {
        assertThat(evaluate("--fill-threshold", "97")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("between 0 and 1, not 97").doesNotContain("\tat ");
        assertThat(rankings).doesNotExist();
    }

    private int evaluate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--bank", bank.toString(), "--queries",
                queries.toString(), "--rankings", rankings.toString()));
        arguments.addAll(List.of(more));
        return CommandLineTool.run(arguments.toArray(String[]::new));
    }
}
