package io.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.candor.core.workbook.WorkbookProblem;

/** Clients rely on the types of problems: each one that the code can send is written down. */
class ProblemTypesTest {

    private static final Pattern SENT = Pattern.compile(
            "(?:problem\\(\\s*(?:\\d{3}|[A-Z]\\w*\\.[\\w.()]+),|conflict\\(|type\\(|context\\.response\\(\\), \\d{3},)\\s*\"([a-z-]+)\"");

    @Test
    void every_type_is_in_the_documentation() throws IOException {
        Set<String> sent = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher found = SENT.matcher(Files.readString(source));
                while (found.find()) {
                    sent.add(found.group(1));
                }
            }
        }
        Stream.of(WorkbookProblem.values()).map(WorkbookProblem::slug).forEach(sent::add);
        assertThat(sent).hasSizeGreaterThan(40);
        String documented = Files.readString(Path.of("docs/api/README.md"));
        assertThat(sent).as("types of problems that docs/api/README.md does not name")
                .allMatch(type -> documented.contains("`" + type + "`"));
    }
}
