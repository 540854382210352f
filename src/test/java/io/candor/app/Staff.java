package io.candor.app;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** People who work with a service that runs in a process of its own: made, invited and signed in as everybody is. */
public final class Staff {

    /** Of everybody. */
    public static final String PASSWORD = "a phrase for the tests";

    private final String base;
    private final Path tokenFile;
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    /** @param tokenFile with an administrator's token */
    public Staff(String base, Path tokenFile) {
        this.base = base;
        this.tokenFile = tokenFile;
    }

    /** As the command line does it. */
    public RequestSpecification administrator() {
        try {
            String[] header = Files.readString(tokenFile).strip().split(": ", 2);
            return given().baseUri(base).header(header[0], header[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of the cookie {@code candor_session} of a person with every role, who is made if missing. */
    public String session(String name) {
        return sessions.computeIfAbsent(name, n -> session(n, "sales", "curator", "admin"));
    }

    public String session(String name, String... roles) {
        Response made = administrator().contentType(ContentType.JSON)
                .body(Map.of("name", name, "roles", List.of(roles))).post("/api/v1/accounts");
        if (made.statusCode() == 201) {
            String link = administrator().post("/api/v1/accounts/" + made.path("id") + "/invitation").then()
                    .statusCode(201).extract().path("link");
            given().baseUri(base).redirects().follow(false).contentType(ContentType.URLENC)
                    .formParam("code", link.substring(link.indexOf('=') + 1)).formParam("password", PASSWORD)
                    .post("/welcome").then().statusCode(303);
        }
        return given().baseUri(base).redirects().follow(false).contentType(ContentType.URLENC)
                .formParam("name", name).formParam("password", PASSWORD).post("/sign-in").then().statusCode(303)
                .extract().cookie("candor_session");
    }
}
