package io.candor.bank;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.candor.access.People;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A person at work on the bank, over REST. */
record Curator(String name) {

    static final Curator ANNA = new Curator("anna");
    static final Curator BEN = new Curator("ben");

    private static final String ANSWERS = "/api/v1/answers/";

    RequestSpecification request() {
        return People.as(name).contentType(ContentType.JSON);
    }

    static Map<String, Object> content(String title, String text, String... wordings) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (String wording : wordings) {
            asked.add(Map.of("text", wording));
        }
        return new TreeMap<>(Map.of("title", title, "domain", "operations", "verdict", "yes", "text", text, "wordings",
                asked, "visibility", "customer", "owner", "security", "source",
                Map.of("document", "Security overview", "section", "9")));
    }

    static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(content);
        changed.put(field, value);
        return changed;
    }

    ValidatableResponse create(String key, Map<String, Object> content) {
        return create("tracuto", key, content);
    }

    ValidatableResponse create(String collection, String key, Map<String, Object> content) {
        return request().body(Map.of("collection", collection, "key", key, "content", content)).post(ANSWERS).then();
    }

    static Response read(String id) {
        return given().get(ANSWERS + id);
    }

    static String tag(String id) {
        return read(id).then().statusCode(200).extract().header("ETag");
    }

    ValidatableResponse edit(String id, Map<String, Object> content) {
        return edit(id, tag(id), content);
    }

    ValidatableResponse edit(String id, String tag, Map<String, Object> content) {
        return request().header("If-Match", tag).body(Map.of("content", content, "note", "as agreed"))
                .put(ANSWERS + id).then();
    }

    /** Any action, with the body that it needs. */
    ValidatableResponse act(String id, String action) {
        RequestSpecification request = request().header("If-Match", tag(id));
        return switch (action) {
            case "edit" -> edit(id, content("Changed", "Changed at " + tag(id), "Is " + id + " changed?"));
            case "delete" -> request.delete(ANSWERS + id).then();
            case "restore" -> request.body(Map.of("revision", 1, "reason", "it was right"))
                    .post(ANSWERS + id + "/restore").then();
            default -> request.body(action.equals("return") || action.equals("retire")
                    ? Map.of("reason", "for a reason")
                    : Map.of("note", "noted")).post(ANSWERS + id + "/" + action).then();
        };
    }

    /** Written by this one and approved by another. */
    String approved(String key, Map<String, Object> content) {
        create(key, content).statusCode(201);
        return agreed("tracuto/" + key);
    }

    String agreed(String id) {
        act(id, "submit").statusCode(200);
        new Curator("second to " + name).act(id, "approve").statusCode(200);
        return id;
    }
}
