package io.candor.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankFilesTest {

    private static final String RIGHT = """
            domain: access-control
            answers:
              - key: mfa
                title: Multi-factor authentication
                verdict: yes
                short: MFA is enforced.
                text: MFA is enforced for everybody.
                wordings:
                  - text: Is MFA enforced?
                  - text: Can people sign in without MFA?
                    stance: inverted
                visibility: public
                owner: security
                author: analyst
                approvedBy: lead
                approvedOn: 2026-11-10
                source: {document: Security page, section: Access}
            """;

    @TempDir
    Path bank;
    private Path file;

    @BeforeEach
    void folders() throws IOException {
        Path collection = Files.createDirectories(bank.resolve("acme"));
        Files.writeString(collection.resolve("collection.yaml"), "name: Acme\n");
        file = collection.resolve("access-control.yaml");
    }

    @Test
    void a_right_file_is_read_as_it_stands() throws IOException {
        BankReading reading = read(RIGHT);
        assertThat(reading.problems()).isEmpty();
        FiledAnswer answer = reading.collections().get(0).answers().get(0);
        assertThat(answer.content().verdict()).isEqualTo("yes");
        assertThat(answer.content().wordings().get(1).stance()).isEqualTo("inverted");
        assertThat(reading.approvedAnswers()).hasSize(1);
    }

    @Test
    void a_draft_is_never_matched() throws IOException {
        BankReading reading = read(RIGHT.replaceAll("(?m)^ *approved.*\n", ""));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.collections().get(0).answers()).hasSize(1);
        assertThat(reading.approvedAnswers()).isEmpty();
    }

    @Test
    void each_problem_names_file_line_field_and_what_to_do() throws IOException {
        assertProblem(RIGHT.replace("verdict: yes", "verdict: maybe"), 5, "answers[0].verdict",
                "\"maybe\" is not one of yes, no, partial, not-applicable, none");
        assertProblem(RIGHT.replace("visibility", "visibilty"), 12, "answers[0].visibilty", "is not a field here");
        assertProblem(RIGHT.replace("2026-11-10", "10.11.2026"), 16, "answers[0].approvedOn", "write it as 2026-12-31");
        assertProblem(RIGHT.replace("    title: Multi-factor authentication\n", ""), 3, "answers[0].title",
                "is missing");
        assertProblem(RIGHT.replace("approvedBy: lead", "approvedBy: analyst"), 15, "answers[0].approvedBy",
                "somebody else has to approve");
        assertProblem(RIGHT.replace("short: MFA is enforced.", "short: " + "x".repeat(151)), 6, "answers[0].short",
                "150 are allowed");
        assertProblem(RIGHT.replace("key: mfa", "key: MFA policy"), 3, "answers[0].key", "lower-case letters");
        assertProblem(RIGHT.replace("stance: inverted", "stance: reversed"), 11, "answers[0].wordings[1].stance",
                "direct, inverted");
    }

    @Test
    void sub_processors_are_read_as_a_table_and_each_has_a_name_and_a_purpose() throws IOException {
        String named = RIGHT.replace("    wordings:", "    subProcessors:\n"
                + "      - {name: Example Host, purpose: Hosting, location: Germany}\n    wordings:");
        FiledAnswer answer = read(named).collections().get(0).answers().get(0);
        assertThat(answer.content().subProcessors()).containsExactly(
                new AnswerContent.SubProcessor("Example Host", "Hosting", "Germany", null));
        assertThat(answer.content().digest())
                .isNotEqualTo(read(RIGHT).collections().get(0).answers().get(0).content().digest());
        assertProblem(named.replace(", purpose: Hosting", ""), 9, "answers[0].subProcessors[0].purpose", "is missing");
    }

    @Test
    void one_wording_belongs_to_one_answer() throws IOException {
        String twin = RIGHT.substring(RIGHT.indexOf("  - key")).replace("key: mfa", "key: mfa-again");
        assertProblem(RIGHT + twin, 23, "answers[1].wordings", "stands at acme/access-control.yaml:3 already");
    }

    @Test
    void a_bad_answer_does_not_take_the_good_ones_along() throws IOException {
        String other = RIGHT.substring(RIGHT.indexOf("  - key")).replace("key: mfa", "key: other")
                .replace("Is MFA enforced", "Other").replace("Can people sign in without", "Another")
                .replace("verdict: yes", "verdict: perhaps");
        BankReading reading = read(RIGHT + other);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.collections().get(0).answers()).extracting(FiledAnswer::key).containsExactly("mfa");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() throws IOException {
        assertThat(read("domain: x\nanswers: [").problems()).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("is not valid YAML"));
        assertThat(read("a: &a [x,x]\nb: [*a,*a]\nc: {<<: *b}\n").problems()).isNotEmpty();
        assertThat(read("").problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("is empty"));
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem_and_no_failure() {
        assertThat(BankFiles.read(bank.resolve("nowhere")).problems()).hasSize(1);
    }

    private void assertProblem(String text, int line, String field, String message) throws IOException {
        assertThat(read(text).problems()).anySatisfy(p -> {
            assertThat(p.file()).isEqualTo("acme/access-control.yaml");
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.field()).isEqualTo(field);
            assertThat(p.message()).contains(message);
        });
    }

    private BankReading read(String text) throws IOException {
        Files.writeString(file, text);
        return BankFiles.read(bank);
    }
}
