package io.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.core.Sha256;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;

class CommandLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Before the shipped plans run out. */
    private static final String DAY = "2026-11-20";

    @TempDir
    Path folder;
    private final PrintStream standardOut = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(standardOut);
        System.setErr(standardError);
    }

    @ParameterizedTest
    @CsvSource({"sig-shaped.xlsx,datanostro", "caiq-shaped.xlsx,tracuto", "tick-columns.xlsx,datanostro",
            "banner-bands.xlsx,tracuto", "scored-formulas.xlsx,datanostro", "legacy.xls,tracuto",
            "plain.csv,datanostro"})
    void every_cell_of_a_filled_sample_is_in_the_receipt_and_nothing_else(String sample, String collection)
            throws IOException {
        Path completed = folder.resolve("completed-" + sample);
        Path receipt = folder.resolve("receipt.json");
        int exit = run("fill", "questionnaires/" + sample, "--bank", "answer-bank", "-c", collection, "-o",
                completed.toString(), "--receipt", receipt.toString(), "--as-of", DAY);
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        JsonNode written = JSON.readTree(receipt.toFile());
        assertThat(written.get("edits")).isNotEmpty();
        assertThat(written.get("refused")).isEmpty();
        assertThat(written.get("completed").asText()).isEqualTo(Sha256.of(Files.readAllBytes(completed)).hex());
        WorkbookReader reader = new WorkbookReader(WorkbookLimits.DEFAULT);
        WorkbookView view = reader.read(Files.readAllBytes(completed));
        for (JsonNode edit : written.get("edits")) {
            assertThat(view.sheet(edit.get("sheet").asText()).orElseThrow()
                    .cell(CellRef.parse(edit.get("cell").asText())).text()).isEqualTo(edit.get("after").asText());
            assertThat(edit.get("answer").asText()).startsWith(collection + "/");
            assertThat(edit.get("confidence").asDouble()).isBetween(0.5, 1.0);
        }
        for (JsonNode open : written.get("open")) {
            assertThat(open.get("reason").asText()).isNotBlank();
        }
    }

    @Test
    void inspect_goes_on_after_a_bad_file() throws IOException {
        Path bad = Files.write(folder.resolve("bad.xlsx"), new byte[]{'P', 'K', 3, 4, 20, 0});
        assertThat(run("inspect", "--json", bad.toString(), "questionnaires/tick-columns.xlsx")).isEqualTo(1);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(JSON.readTree(lines.get(0)).at("/error/type").asText()).isNotBlank();
        JsonNode second = JSON.readTree(lines.get(1));
        assertThat(second.get("outcome").asText()).isEqualTo("questionnaire");
        assertThat(second.at("/questions/0/answerCells").findValuesAsText("kind")).contains("tick", "text");
    }

    @Test
    void mistakes_are_told_in_words_and_nothing_is_written() throws IOException {
        Path completed = folder.resolve("c.xlsx");
        assertThat(run("fill", "questionnaires/sig-shaped.xlsx", "--bank", "answer-bank", "-c", "acme", "-o",
                completed.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no collection \"acme\"",
                "datanostro, saltmere, tracuto");
        assertThat(run("fill", "nowhere.xlsx", "--bank", "answer-bank", "-c", "tracuto", "-o", completed.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no file nowhere.xlsx");
        assertThat(run("fill", "pom.xml", "--bank", "answer-bank", "-c", "tracuto", "-o", completed.toString()))
                .isEqualTo(1);
        assertThat(run("fill", "questionnaires/sig-shaped.xlsx")).isEqualTo(2);
        assertThat(completed).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
    }

    @Test
    void the_bank_can_be_checked_and_rewritten() {
        assertThat(run("bank", "validate", "answer-bank")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("valid");
        assertThat(run("bank", "export", "answer-bank", "-o", folder.toString())).isZero();
        assertThat(folder.resolve("tracuto/collection.yaml")).hasSameTextualContentAs(
                Path.of("answer-bank/tracuto/collection.yaml"));
        assertThat(run("bank", "validate", folder.resolve("none").toString())).isEqualTo(1);
    }

    private int run(String... arguments) {
        return CommandLineTool.run(arguments);
    }
}
