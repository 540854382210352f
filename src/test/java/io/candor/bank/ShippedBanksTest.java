package io.candor.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The banks that ship with the project, and the schemas that editors use. */
class ShippedBanksTest {

    private static final Path BANK = Path.of("answer-bank");

    @Test
    void they_are_valid_and_large_enough_to_answer_a_questionnaire() {
        BankReading reading = BankFiles.read(BANK);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.collections()).extracting(FiledCollection::key).containsExactly("datanostro", "saltmere",
                "tracuto");
        assertThat(reading.collections().get(0).answers()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(reading.collections().get(2).answers()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void the_made_up_vendor_has_answers_of_every_visibility_to_try_secrecy_with() {
        assertThat(BankFiles.read(BANK).collections()).filteredOn(collection -> collection.key().equals("saltmere"))
                .flatExtracting(FiledCollection::answers).extracting(answer -> answer.content().visibility())
                .contains("public", "customer", "nda", "nda", "nda", "internal", "internal");
    }

    @Test
    void writing_what_was_read_gives_the_same_bytes() throws IOException {
        for (FiledCollection collection : BankFiles.read(BANK).collections()) {
            for (Map.Entry<String, String> file : BankFileWriter.files(collection).entrySet()) {
                Path path = BANK.resolve(collection.key()).resolve(file.getKey());
                assertThat(file.getValue()).as(path.toString()).isEqualTo(Files.readString(path));
            }
        }
    }

    @Test
    void a_plan_with_a_date_stops_being_sayable_on_that_date() {
        assertThat(BankFiles.read(BANK).collections()).flatExtracting(FiledCollection::answers)
                .filteredOn(a -> a.content().posture() != null && a.content().posture().target() != null)
                .isNotEmpty().allSatisfy(a -> assertThat(a.content().validUntil()).as(a.key())
                        .isEqualTo(a.content().posture().target()));
    }

    @Test
    void a_yes_about_a_standard_that_is_not_held_speaks_of_the_plan() {
        assertThat(BankFiles.read(BANK).collections()).flatExtracting(FiledCollection::answers)
                .filteredOn(a -> a.content().posture() != null)
                .filteredOn(a -> Set.of("planned", "in-progress", "not-held").contains(a.content().posture().state()))
                .filteredOn(a -> a.content().verdict().equals("yes"))
                .allSatisfy(a -> assertThat(a.content().title()).as(a.key()).startsWith("Plan for"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_schema_accepts_every_file(Path file) throws IOException {
        assertThat(problems(file, Files.readString(file))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() throws IOException {
        Path file = BANK.resolve("tracuto/access-control.yaml");
        String right = Files.readString(file);
        assertThat(problems(file, right.replaceFirst("visibility:", "visibilty:"))).isNotEmpty();
        assertThat(problems(file, right.replaceFirst("verdict: 'yes'", "verdict: maybe"))).isNotEmpty();
        assertThat(problems(file, right.replaceFirst("approvedOn: 2026-11-10", "approvedOn: soon"))).isNotEmpty();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(BANK)) {
            return all.filter(p -> p.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static Set<ValidationMessage> problems(Path file, String yaml) throws IOException {
        String schema = file.getFileName().toString().equals("collection.yaml")
                ? "collection.schema.json"
                : "answers.schema.json";
        JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(BANK.resolve(schema)));
        return compiled.validate(new ObjectMapper().valueToTree(asEditorsReadIt().load(yaml)),
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    /** YAML 1.2's core schema, as editors have it: a date is a text, and so is an unquoted yes. */
    private static Yaml asEditorsReadIt() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dump = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
            }
        });
    }
}
