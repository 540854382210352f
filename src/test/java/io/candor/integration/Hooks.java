package io.candor.integration;

import static io.candor.questionnaire.Api.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.stream.Collectors;

import io.restassured.response.ValidatableResponse;

/** What tests do to webhooks over REST. */
final class Hooks {

    static final String WEBHOOKS = "/api/v1/webhooks";

    private Hooks() {
    }

    /** A webhook of this run, with its secret. */
    record Hook(String id, String secret) {

        String address() {
            return WEBHOOKS + "/" + id;
        }

        ValidatableResponse deliveries(String state) {
            return given().queryParam("state", state).get(address() + "/deliveries").then().statusCode(200);
        }
    }

    static Hook create(String url, String... events) {
        ValidatableResponse made = json(form(url, events)).post(WEBHOOKS).then().statusCode(201)
                .header("Location", startsWith("http")).header("Cache-Control", "no-store");
        return new Hook(made.extract().path("webhook.id"), made.extract().path("secret"));
    }

    static String form(String url, String... events) {
        return "{\"url\": \"" + url + "\", \"description\": \"test\", \"events\": ["
                + List.of(events).stream().map(e -> '"' + e + '"').collect(Collectors.joining(",")) + "]}";
    }
}
