package io.candor.integration;

import static io.candor.questionnaire.Api.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.questionnaire.Forms;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The exchange of an MCP client over streamable HTTP, message by message as the specification has it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssistantTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String session;
    /** Null for the tester's. */
    private String bearer;

    @BeforeEach
    void beginASession() {
        Ready.await();
        Response begun = send("initialize", 1, Map.of("protocolVersion", "2025-06-18", "capabilities", Map.of(),
                "clientInfo", Map.of("name", "test", "version", "1")));
        session = begun.header("Mcp-Session-Id");
        assertThat(session).isNotBlank();
        assertThat(result(begun).at("/capabilities/tools").isMissingNode()).isFalse();
        assertThat(post("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}").statusCode())
                .isBetween(200, 202);
    }

    @Test
    void the_tools_are_three_and_only_read() {
        JsonNode tools = result(send("tools/list", 2, Map.of())).path("tools");
        assertThat(tools.findValuesAsText("name")).contains("ask", "search_answers", "questionnaire_status");
        assertThat(tools).hasSize(3).allSatisfy(tool -> {
            assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isTrue();
            assertThat(tool.path("description").asText()).isNotBlank();
        });
    }

    @Test
    void a_question_is_answered_with_approved_text_as_it_stands() {
        JsonNode found = call("search_answers", Map.of("query", "multi-factor authentication", "collections",
                List.of("datanostro"))).at("/structuredContent/answers");
        assertThat(found).isNotEmpty();
        String answer = found.get(0).path("answer").asText();
        String approved = given().get("/api/v1/answers/" + answer).then().statusCode(200).extract()
                .path("content.text");
        assertThat(found.get(0).path("text").asText()).isEqualTo(approved);
        JsonNode reply = call("ask", Map.of("question", "Is customer data encrypted at rest?", "collections",
                List.of("datanostro"))).path("structuredContent");
        assertThat(reply.path("decision").asText()).isIn("fill", "suggest", "open");
        assertThat(reply.path("candidates")).isNotEmpty();
        assertThat(call("ask", Map.of("question", "Which species of badger guards the vault?"))
                .at("/structuredContent/decision").asText()).isNotEqualTo("fill");
    }

    @Test
    void a_questionnaire_is_found_by_its_id_and_by_its_deal() {
        String reference = "006-" + UUID.randomUUID();
        String id = given().header("Prefer", "wait=60").multiPart("file", "mcp.xlsx", Forms.plain("mcp"))
                .multiPart("collections", "datanostro").multiPart("reference", reference)
                .post("/api/v1/questionnaires").then().statusCode(202).extract().path("id");
        for (Map<String, Object> by : List.<Map<String, Object>>of(Map.of("questionnaire", id),
                Map.of("reference", reference))) {
            JsonNode status = call("questionnaire_status", by).at("/structuredContent/questionnaires/0");
            assertThat(status.path("questionnaire").asText()).isEqualTo(id);
            assertThat(status.path("state").asText()).isEqualTo("drafted");
            assertThat(status.at("/deal/reference").asText()).isEqualTo(reference);
        }
    }

    @Test
    void what_is_wrong_is_said_in_words() {
        JsonNode unknown = call("questionnaire_status", Map.of("questionnaire", UUID.randomUUID().toString()));
        assertThat(unknown.path("isError").asBoolean()).isTrue();
        assertThat(unknown.at("/content/0/text").asText()).contains("There is no questionnaire");
        assertThat(call("questionnaire_status", Map.of()).path("isError").asBoolean()).isTrue();
        assertThat(
                call("ask", Map.of("question", "Why?", "collections", List.of("nowhere"))).path("isError").asBoolean())
                .isTrue();
        assertThat(message(send("tools/call", 9, Map.of("name", "delete_everything", "arguments", Map.of())))
                .path("error").path("message").asText()).isNotBlank();
    }

    @Test
    void an_assistant_may_do_what_its_token_may_and_sees_what_its_person_sees() {
        String id = People.as("keeper of a deal", Role.SALES).header("Prefer", "wait=60")
                .multiPart("file", "kept.xlsx", Forms.plain("kept")).multiPart("collections", "datanostro")
                .multiPart("sharing", "confidential").post("/api/v1/questionnaires").then().statusCode(202).extract()
                .path("id");
        bearer = People.token("keeper of a deal", Role.SALES);
        assertThat(call("questionnaire_status", Map.of("questionnaire", id)).path("isError").asBoolean()).isFalse();
        bearer = People.token("other than the keeper", Role.CURATOR);
        assertThat(refusal("questionnaire_status", Map.of("questionnaire", id))).contains("There is no questionnaire");
        bearer = People.scopedTo("answers:read", "reader of answers", Role.SALES);
        assertThat(call("search_answers", Map.of("query", "encryption")).path("isError").asBoolean()).isFalse();
        assertThat(refusal("questionnaire_status", Map.of("questionnaire", id))).contains("questionnaires:read");
        bearer = People.scopedTo("questionnaires:read", "reader of questionnaires", Role.SALES);
        assertThat(refusal("ask", Map.of("question", "Is data encrypted?"))).contains("answers:read");
        assertThat(People.nobody().contentType("application/json").body("{}").post("/mcp").statusCode()).isEqualTo(401);
    }

    private String refusal(String tool, Map<String, Object> arguments) {
        JsonNode refused = call(tool, arguments);
        assertThat(refused.path("isError").asBoolean()).isTrue();
        return refused.at("/content/0/text").asText();
    }

    private JsonNode call(String tool, Map<String, Object> arguments) {
        return result(send("tools/call", 3, Map.of("name", tool, "arguments", arguments)));
    }

    private Response send(String method, int id, Map<String, Object> parameters) {
        try {
            return post(JSON.writeValueAsString(
                    Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private Response post(String message) {
        RequestSpecification request = json(message).header("Accept", "application/json, text/event-stream");
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return (session == null ? request : request.header("Mcp-Session-Id", session)).post("/mcp");
    }

    private static JsonNode result(Response response) {
        JsonNode message = message(response);
        assertThat(message.has("result")).as(message.toString()).isTrue();
        return message.path("result");
    }

    /** The reply is JSON, or an event stream with one message. */
    private static JsonNode message(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        String text = response.asString();
        String data = text.lines().filter(l -> l.startsWith("data:")).findFirst().map(l -> l.substring(5)).orElse(text);
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
