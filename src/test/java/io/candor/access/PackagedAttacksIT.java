package io.candor.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.app.PackagedService;
import io.candor.app.Staff;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The doors of the service as it is delivered. {@link AttackTest} has every attack; here are those of each door. */
class PackagedAttacksIT {

    private static final String ALL = "/api/v1/questionnaires";

    @TempDir
    static Path folder;
    private static PackagedService service;
    private static Staff staff;

    @BeforeAll
    static void start() {
        service = PackagedService.start(folder);
        staff = new Staff(service.base(), service.tokenFile());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @DisplayName("Nobody without a name gets further than to the doors")
    void nobody_gets_in() {
        for (String path : List.of("/", "/bank", "/questionnaires", "/people", "/audit", "/api", "/api/openapi", "/mcp",
                ALL,
                "/api/v1/answers", "/api/v1/webhooks", "/api/v1/audit", "/api/v1/audit/export.csv")) {
            nobody().header("Candor-User", "admin").get(path).then().statusCode(401)
                    .header("Content-Security-Policy", containsString("default-src 'none'"));
            if (!path.startsWith("/api/v1")) {
                nobody().accept("text/html").get(path).then().statusCode(303)
                        .header("Location", containsString("/sign-in"));
            }
        }
        nobody().get("/sign-in").then().statusCode(200).header("Content-Security-Policy",
                not(containsString("unsafe")));
        nobody().get("/health/ready").then().statusCode(200);
    }

    @Test
    @DisplayName("Role escalation and id guessing: sales neither administer nor see what is not theirs")
    void sales_stay_sales() {
        String owner = staff.session("owner", "sales");
        String other = staff.session("other", "sales");
        String id = by(owner).header("Prefer", "wait=60").multiPart("file", new File("questionnaires/plain.csv"))
                .multiPart("collections", "datanostro").multiPart("sharing", "confidential").post(ALL).then()
                .statusCode(202).extract().path("id");
        by(owner).get(ALL + "/" + id).then().statusCode(200);
        for (String below : List.of("", "/items", "/items/1", "/exports", "/layout", "/review/progress")) {
            by(other).get(ALL + "/" + id + below).then().statusCode(404);
        }
        by(other).get(ALL).then().body("items.id", not(hasItem(id)));
        by(other).contentType(ContentType.JSON).body(Map.of("name", "second self", "roles", List.of("admin")))
                .post("/api/v1/accounts").then().statusCode(403);
        by(other).get("/api/v1/audit").then().statusCode(403);
        by(other).delete("/api/v1/answers/datanostro/none").then().statusCode(403);
    }

    @Test
    @DisplayName("Token scope bypass: a token does what its scopes say")
    void tokens_keep_to_their_scopes() {
        String token = staff.administrator().contentType(ContentType.JSON)
                .body(Map.of("label", "reader", "scopes", List.of("answers:read"), "expiresAt",
                        Instant.now().plus(Duration.ofDays(1)).toString()))
                .post("/api/v1/tokens").then().statusCode(201).header("Cache-Control", containsString("no-store"))
                .extract()
                .path("secret");
        RequestSpecification bearer = nobody().header("Authorization", "Bearer " + token);
        bearer.get("/api/v1/answers").then().statusCode(200);
        bearer.get(ALL).then().statusCode(403);
        bearer.get("/account").then().statusCode(403);
        bearer.contentType(ContentType.JSON).body("{}").post("/api/v1/tokens").then().statusCode(403);
        nobody().header("Authorization", "Bearer " + token + "x").get("/api/v1/answers").then().statusCode(401);
    }

    @Test
    @DisplayName("Cross-site request forgery: another site uses the cookie")
    void another_site_uses_the_cookie() {
        String session = staff.session("victim", "admin");
        Response refused = nobody().cookie("candor_session", session).header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.URLENC).formParam("name", "planted").post("/people");
        refused.then().statusCode(403);
        nobody().cookie("candor_session", session).contentType(ContentType.JSON)
                .body(Map.of("name", "planted", "roles", List.of("admin"))).post("/api/v1/accounts").then()
                .statusCode(403);
        staff.administrator().get("/api/v1/accounts").then().body("name", not(hasItem("planted")));
    }

    @Test
    @DisplayName("Login flooding: guessing is slowed down, and names that exist are told like names that do not")
    void guessing_is_slow() {
        staff.session("guessed", "sales");
        for (String name : List.of("guessed", "nobody of that name")) {
            for (int i = 0; i < 5; i++) {
                guess(name).then().statusCode(303).header("Location", containsString("/sign-in"));
            }
            guess(name).then().statusCode(429).header("Retry-After", notNullValue());
        }
    }

    @Test
    @DisplayName("Stolen session: it ends when the password changes")
    void a_stolen_session_ends() {
        String stolen = staff.session("careless", "sales");
        String own = staff.session("careless", "sales");
        by(own).contentType(ContentType.JSON)
                .body(Map.of("current", Staff.PASSWORD, "password", "quite another phrase")).post("/api/v1/me/password")
                .then().statusCode(204);
        by(stolen).get("/api/v1/me").then().statusCode(401);
        by(own).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    @DisplayName("Server-side request forgery: this machine's own doors are closed to webhooks")
    void webhooks_stay_outside() {
        for (String target : List.of("https://127.0.0.1/", "https://localhost:5432/", "https://[::1]/",
                "https://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/", "https://10.0.0.1/")) {
            staff.administrator().contentType(ContentType.JSON)
                    .body(Map.of("url", target, "events", List.of("questionnaire.drafted"))).post("/api/v1/webhooks")
                    .then()
                    .statusCode(400).body("errors[0].field", is("url"));
        }
    }

    private static Response guess(String name) {
        return nobody().contentType(ContentType.URLENC).formParam("name", name).formParam("password", "guess")
                .post("/sign-in");
    }

    private static RequestSpecification by(String session) {
        return nobody().cookie("candor_session", session).header("Sec-Fetch-Site", "same-origin");
    }

    private static RequestSpecification nobody() {
        return given().baseUri(service.base()).redirects().follow(false);
    }
}
