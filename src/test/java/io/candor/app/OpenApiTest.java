package io.candor.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The description that clients are generated from: each operation has a name, a summary, and examples of what it takes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenApiTest {

    private static final int DEEPEST = 4;

    @Test
    void every_operation_says_what_it_does_and_shows_what_it_takes() throws Exception {
        JsonNode document = new ObjectMapper().readTree(given().get("/api/openapi?format=json").asByteArray());
        List<String> missing = new ArrayList<>();
        eachOperation(document, (name, operation) -> {
            if (!operation.hasNonNull("operationId") || !operation.hasNonNull("summary")) {
                missing.add(name + ": operationId or summary");
            }
            for (JsonNode parameter : operation.path("parameters")) {
                boolean inPath = parameter.path("in").asText().equals("path");
                boolean hasDefault = parameter.path("schema").has("default");
                if (!inPath && !hasDefault && !shown(document, parameter, 0)) {
                    missing.add(name + ": example of " + parameter.path("name").asText());
                }
            }
            for (JsonNode body : operation.path("requestBody").path("content")) {
                boolean binary = body.toString().contains("binary");
                if (!binary && !shown(document, body, 0)) {
                    missing.add(name + ": example of the body");
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void every_error_of_every_operation_says_how_it_looks_and_every_operation_says_what_it_answers() throws Exception {
        JsonNode document = new ObjectMapper().readTree(given().get("/api/openapi?format=json").asByteArray());
        List<String> missing = new ArrayList<>();
        eachOperation(document, (name, operation) -> operation.path("responses").properties().forEach(response -> {
            String status = response.getKey();
            JsonNode content = response.getValue().path("content");
            boolean empty = status.equals("204") || status.startsWith("3");
            boolean told = status.startsWith("2")
                    ? !content.isEmpty()
                    : content.at("/application~1problem+json/schema").has("$ref");
            if (!empty && !told) {
                missing.add(name + ": schema of " + status);
            }
        }));
        eachOperation(document, (name, operation) -> {
            for (String status : List.of("400", "401", "403", "default")) {
                if (!operation.path("responses").has(status)) {
                    missing.add(name + ": " + status);
                }
            }
        });
        assertThat(missing).isEmpty();
        assertThat(document.at("/components/schemas/Problem/examples")).isNotEmpty();
    }

    private static void eachOperation(JsonNode document, BiConsumer<String, JsonNode> each) {
        document.path("paths").properties()
                .forEach(path -> path.getValue().properties().stream().filter(o -> o.getValue().has("responses"))
                        .forEach(o -> each.accept(o.getKey() + " " + path.getKey(), o.getValue())));
    }

    /** By the thing itself or by what it is made of. */
    private static boolean shown(JsonNode document, JsonNode node, int depth) {
        if (depth > DEEPEST || node.isMissingNode()) {
            return false;
        }
        if (node.has("example") || node.has("examples")) {
            return true;
        }
        String reference = node.path("$ref").asText();
        Stream<JsonNode> parts = Stream.concat(Stream.of(node.path("schema"), node.path("items")),
                node.path("properties").valueStream());
        return !reference.isEmpty() && shown(document, document.at(reference.substring(1)), depth + 1)
                || parts.anyMatch(p -> shown(document, p, depth + 1));
    }
}
