package io.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.bank.BankFiles;
import io.candor.bank.BankReading;

class HarvestCommandTest {

    private static final String COMPLETED = """
            No,Question,Answer,Comment
            1,Do you encrypt backups?,Yes,With AES-256.
            2,Do you keep bees?,,
            3,Do you test restores?,No,Not yet.
            """;

    @TempDir
    Path folder;

    @Test
    void a_completed_questionnaire_becomes_a_valid_bank_of_drafts() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), COMPLETED);
        Path bank = folder.resolve("bank");
        assertThat(CommandLineTool.run("bank", "harvest", file.toString(), "-o", bank.toString(), "-c", "old"))
                .isZero();

        BankReading reading = BankFiles.read(bank);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.collections()).singleElement().satisfies(c -> {
            assertThat(c.key()).isEqualTo("old");
            assertThat(c.answers()).noneMatch(a -> a.approved()).extracting(a -> a.content().text())
                    .containsExactlyInAnyOrder("With AES-256.", "Not yet.");
            assertThat(c.answers()).allMatch(a -> a.content().source().document().equals("old.csv"));
        });
    }

    @Test
    void another_tools_library_becomes_drafts_by_its_headings_or_by_what_is_mapped() throws IOException {
        Path named = Files.writeString(folder.resolve("named.csv"),
                "Question,Answer,Tags\nIs data encrypted at rest?,\"Yes, with AES-256.\",crypto\n");
        Path bank = folder.resolve("bank");
        String[] run = {"bank", "harvest", named.toString(), "-o", bank.toString(), "-c", "named", "--library"};
        assertThat(CommandLineTool.run(run)).isZero();
        assertThat(BankFiles.read(bank).collections().getFirst().answers()).singleElement()
                .satisfies(a -> assertThat(a.content().tags()).containsExactly("crypto"))
                .satisfies(a -> assertThat(a.content().verdict()).isEqualTo("yes"));

        Path vague = Files.writeString(folder.resolve("vague.csv"), "One,Two\nIs there a moat?,A fence.\n");
        String[] mapped = {"bank", "harvest", vague.toString(), "-o", bank.toString(), "-c", "vague", "--library"};
        assertThat(CommandLineTool.run(mapped)).isEqualTo(CommandLineTool.INPUT_AT_FAULT);
        assertThat(CommandLineTool.run(with(mapped, "--map", "frage=A"))).isEqualTo(CommandLineTool.INPUT_AT_FAULT);
        assertThat(CommandLineTool.run(with(mapped, "--map", "question=One", "--map", "answer=B"))).isZero();
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void nothing_is_overwritten_and_nothing_is_made_of_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), COMPLETED);
        Files.createDirectories(folder.resolve("bank/old"));
        assertThat(run(file, "old")).isEqualTo(CommandLineTool.INPUT_AT_FAULT);
        assertThat(run(folder.resolve("none.csv"), "new")).isEqualTo(CommandLineTool.INPUT_AT_FAULT);
        Path open = Files.writeString(folder.resolve("open.csv"), "No,Question,Answer\n1,Do you keep bees?,\n");
        assertThat(run(open, "new")).isEqualTo(CommandLineTool.INPUT_AT_FAULT);
        assertThat(run(file, "Not a key")).isEqualTo(CommandLineTool.INPUT_AT_FAULT);
    }

    private int run(Path file, String collection) {
        return CommandLineTool.run("bank", "harvest", file.toString(), "-o", folder.resolve("bank").toString(), "-c",
                collection);
    }
}
