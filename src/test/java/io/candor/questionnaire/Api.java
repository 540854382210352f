package io.candor.questionnaire;

import static io.restassured.RestAssured.given;

import java.io.File;

import io.candor.access.People;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What tests do to questionnaires over REST. */
public final class Api {

    private Api() {
    }

    /** Uploads and waits until it is settled. */
    public static ValidatableResponse upload(String name, byte[] workbook) {
        return given().header("Prefer", "wait=60").multiPart("file", name, workbook)
                .multiPart("collections", "datanostro").post("/api/v1/questionnaires").then();
    }

    /** Uploads a workbook whose drafting has to succeed; its address. */
    public static String drafted(String name, byte[] workbook) {
        ValidatableResponse uploaded = upload(name, workbook).statusCode(202);
        uploaded.body("state", org.hamcrest.Matchers.is("drafted"));
        return "/api/v1/questionnaires/" + uploaded.extract().<String>path("id");
    }

    public static String drafted(File sample) {
        ValidatableResponse uploaded = given().header("Prefer", "wait=60").multiPart("file", sample)
                .multiPart("collections", "datanostro").post("/api/v1/questionnaires").then().statusCode(202);
        return "/api/v1/questionnaires/" + uploaded.extract().<String>path("id");
    }

    public static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    /** Somebody with a body, on an edition of a thing. */
    public static RequestSpecification by(String person, String ifMatch, String body) {
        return People.as(person).contentType(ContentType.JSON).body(body).header("If-Match", ifMatch);
    }

    public static String etag(String address) {
        return given().get(address).then().statusCode(200).extract().header("ETag");
    }
}
