package io.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.samples.OfficePrograms;

/** An expert's round without a server: export, edit in another program, apply. */
class ReviewCommandTest {

    private static final Path SAMPLE = Path.of("questionnaires", "sig-shaped.xlsx");
    /** Before the shipped plans run out. */
    private static final String DAY = "2026-11-20";

    @TempDir
    Path folder;
    private final PrintStream standardOut = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(standardOut);
        System.setErr(standardError);
    }

    @Test
    void an_experts_decisions_complete_the_customers_file_and_the_first_to_decide_stays() throws IOException {
        Path copy = exported("review.xlsx");
        byte[] untouched = Files.readAllBytes(copy);
        Path ada = edited(untouched, "ada.xlsx", "ws['G4'] = 'leave'; ws['I6'] = 'Ada says so.'; ws['H6'] = 'yes'");
        Path bob = edited(untouched, "bob.xlsx", "ws['I6'] = 'Bob says so.'; ws['H6'] = 'no'; ws['G7'] = 'leave'");
        Path done = folder.resolve("done.xlsx");

        assertThat(apply(ada, SAMPLE, "Ada", null)).isZero();
        assertThat(said.toString()).contains("1  leave", "3  edit", "Nothing was changed");
        assertThat(done).doesNotExist();

        assertThat(apply(ada, SAMPLE, "Ada", done)).isZero();
        said.reset();
        assertThat(apply(bob, SAMPLE, "Bob", done)).isZero();
        assertThat(said.toString()).contains("3  not applied: Ada decided on it since the copy was made", "4  leave");
        JsonNode receipt = Json.LINE.readTree(folder.resolve("done.xlsx.receipt.json").toFile());
        assertThat(receipt.get("edits")).anySatisfy(e -> {
            assertThat(e.get("after").asText()).isEqualTo("Ada says so.");
            assertThat(e.get("decider").asText()).isEqualTo("Ada");
        });
        assertThat(receipt.get("open")).anySatisfy(o -> assertThat(o.get("reason").asText()).startsWith("Bob decided"));
        assertThat(new WorkbookReader(WorkbookLimits.DEFAULT).read(Files.readAllBytes(done)).sheets())
                .extracting(SheetView::name).doesNotContain("Candor review");
    }

    @Test
    void what_does_not_belong_together_is_refused_in_words() throws IOException {
        Path copy = exported("review.xlsx");
        Path done = folder.resolve("done.xlsx");
        assertThat(apply(copy, Path.of("questionnaires", "caiq-shaped.xlsx"), "Ada", done)).isEqualTo(1);
        assertThat(said.toString()).contains("is not the file that the draft was made of");
        said.reset();
        assertThat(apply(SAMPLE, SAMPLE, "Ada", done)).isEqualTo(1);
        assertThat(said.toString()).contains("is not a review copy");
        said.reset();
        byte[] first = Files.readAllBytes(copy);
        Files.delete(folder.resolve("review.xlsx.draft.json"));
        exported("review.xlsx");
        assertThat(apply(Files.write(folder.resolve("first.xlsx"), first), SAMPLE, "Ada", done)).isEqualTo(1);
        assertThat(said.toString()).contains("of another draft");
        assertThat(done).doesNotExist();
    }

    private Path exported(String name) {
        Path copy = folder.resolve(name);
        assertThat(CommandLineTool.run("review", "export", SAMPLE.toString(), "--bank", "answer-bank", "-c",
                "datanostro", "--as-of", DAY, "-o", copy.toString())).as(said.toString()).isZero();
        return copy;
    }

    private Path edited(byte[] copy, String name, String script) throws IOException {
        return Files.write(folder.resolve(name),
                OfficePrograms.editedWithOpenpyxl(copy, "ws = wb['Candor review']; " + script));
    }

    private int apply(Path copy, Path original, String by, Path out) {
        String[] always = {"review", "apply", copy.toString(), "--draft",
                folder.resolve("review.xlsx.draft.json").toString(), "--original", original.toString(), "--by", by,
                "--as-of", DAY};
        if (out == null) {
            return CommandLineTool.run(always);
        }
        String[] all = java.util.Arrays.copyOf(always, always.length + 2);
        all[always.length] = "-o";
        all[always.length + 1] = out.toString();
        return CommandLineTool.run(all);
    }
}
