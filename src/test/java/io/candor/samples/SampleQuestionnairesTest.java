package io.candor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleQuestionnairesTest {

    private static final Path BUILT = Path.of("target", "questionnaires");

    @BeforeAll
    static void build() throws IOException {
        Samples.write(BUILT);
    }

    static List<String> names() {
        return Samples.all().stream().map(SampleQuestionnaire::fileName).toList();
    }

    /** Part by part rather than byte by byte: the same parts may be deflated differently by another JDK. */
    @ParameterizedTest
    @MethodSource("names")
    void a_committed_sample_is_what_its_builder_makes(String name) throws IOException {
        assertThat(parts(Samples.FOLDER.resolve(name)))
                .as("If the change to %s is meant, run io.candor.samples.Samples and commit the file", name)
                .isEqualTo(parts(BUILT.resolve(name)));
    }

    @Test
    void the_folder_holds_no_other_questionnaire() throws IOException {
        try (var files = Files.list(Samples.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    private static Map<String, String> parts(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName() + " " + entry.getTimeLocal(),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.isEmpty() ? Map.of(file.getFileName().toString(), latin1(bytes)) : parts;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
