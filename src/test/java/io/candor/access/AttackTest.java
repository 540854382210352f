package io.candor.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.access.Endpoints.Endpoint;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.integration.ExampleReceiver;
import io.candor.questionnaire.Forms;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Attacks by name, each with how it is refused. Every endpoint by every role: {@link AccessTableTest}. Slow uploads and a
 * flood of requests, which take limits of their own: {@link LimitsTest}. A row of the audit trail changed by hand:
 * {@link AuditTest}.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AttackTest {

    private static final String COOKIE = "candor_session";
    private static final String ALL = "/api/v1/questionnaires";
    private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'>";

    @TestHTTPResource
    URI base;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    @DisplayName("Role escalation: somebody from sales makes themselves an administrator")
    void role_escalation() {
        Account mallory = People.account("mallory", Role.SALES);
        RequestSpecification change = json("mallory", Map.of("displayName", "M", "roles", List.of("admin"), "active",
                true)).header("If-Match", "\"0\"");
        change.put("/api/v1/accounts/" + mallory.id).then().statusCode(403);
        json("mallory", Map.of("name", "second self", "roles", List.of("admin"))).post("/api/v1/accounts").then()
                .statusCode(403);
        String session = People.session("mallory", Role.SALES);
        here(session).contentType(ContentType.URLENC).formParam("roles", "admin").formParam("displayName", "M")
                .formParam("active", "true").post("/people/" + mallory.id).then().statusCode(403);
        People.as("mallory", Role.SALES).get("/api/v1/me").then().body("roles", is(List.of("sales")));
    }

    @Test
    @DisplayName("Naming oneself: headers that proxies and older versions believed")
    void naming_oneself() {
        for (String header : List.of("Candor-User", "X-Forwarded-User", "Remote-User", "X-Remote-User")) {
            People.nobody().header(header, "admin").get(ALL).then().statusCode(401);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Token scope bypass: the address spelled otherwise")
    @ValueSource(strings = {"/api/v1/questionnaires", "/api/v1/questionnaires/", "//api/v1/questionnaires",
            "/api/v1//questionnaires", "/api/v1/answers/../questionnaires", "/api/v1/./questionnaires",
            "/api/v1/questionnaires;x=y", "/api/v1;x/questionnaires", "/api/v1/%71uestionnaires",
            "/api/v1/collections/..%2fquestionnaires", "/api/v1/questionnaires?_method=GET", "/API/V1/questionnaires",
            "/health/../api/v1/questionnaires", "/assets/../api/v1/questionnaires",
            "/sign-in/../api/v1/questionnaires"})
    void token_scope_bypass(String path) throws IOException {
        String token = People.scoped("scoped", List.of(Role.ADMIN), Scope.ANSWERS_READ);
        assertThat(new RawHttp(base).send("GET " + path + " HTTP/1.1", "Authorization: Bearer " + token)).as(path)
                .matches("HTTP/1.1 (40[0134]|301|308).*");
        assertThat(new RawHttp(base).send("GET " + path + " HTTP/1.1")).as(path + " by nobody")
                .matches("HTTP/1.1 (40[0134]|301|308).*");
    }

    @Test
    @DisplayName("Token scope bypass: the method named in a header")
    void method_override() {
        String token = People.scoped("scoped", List.of(Role.ADMIN), Scope.QUESTIONNAIRES_READ);
        String deal = upload("override", "plain", Forms.plain("override"));
        given().header("Authorization", "Bearer " + token).header("X-HTTP-Method-Override", "DELETE").get(deal).then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + token).header("X-HTTP-Method-Override", "DELETE").post(deal).then()
                .statusCode(anyOf(is(403), is(405)));
        given().get(deal).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("Cross-site request forgery: another site uses the cookie")
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://example.com",
            "Origin, null", "Origin, not an address", "X-Nothing, neither of the two"})
    void cross_site_request_forgery(String header, String value) {
        String session = People.session("victim", Role.values());
        String deal = upload("victim", "csrf", Forms.plain("csrf " + header + value));
        Response refused = given().cookie(COOKIE, session).header(header, value).delete(deal);
        refused.then().statusCode(403).body("type", is("urn:candor:problem:cross-site"));
        given().cookie(COOKIE, session).header(header, value).contentType(ContentType.URLENC)
                .formParam("displayName", "x").post("/people").then().statusCode(403);
        given().get(deal).then().statusCode(200);
    }

    @Test
    @DisplayName("Cross-site request forgery: signing the victim in as the attacker")
    void sign_in_forgery() {
        People.nobody().header("Sec-Fetch-Site", "cross-site").contentType(ContentType.URLENC).formParam("name", "m")
                .formParam("password", "m").post("/sign-in").then().statusCode(403);
        here(People.session("honest", Role.SALES)).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    @DisplayName("Session fixation: a cookie that the attacker planted")
    void session_fixation() {
        Account account = People.account("fixed", Role.SALES);
        People.bean(Accounts.class).choosePassword(account.id, "a phrase of one's own");
        Response in = People.nobody().cookie(COOKIE, "planted").header("Sec-Fetch-Site", "same-origin").config(stay())
                .contentType(ContentType.URLENC).formParam("name", "fixed")
                .formParam("password", "a phrase of one's own").post("/sign-in");
        assertThat(in.cookie(COOKIE)).isNotEqualTo("planted").hasSizeGreaterThan(40);
        given().cookie(COOKIE, "planted").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    @DisplayName("Login flooding: guessing goes slower and slower, and a forged address does not help")
    void login_flooding() {
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            codes.add(guess("flooded", "203.0.113." + i).statusCode());
        }
        assertThat(codes).startsWith(303, 303, 303, 303, 303).endsWith(429, 429);
        guess("flooded", "203.0.113.77").then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    @DisplayName("Upload flooding: too many at once")
    void upload_flooding() {
        String token = People.scoped("flooder", List.of(Role.SALES), Scope.EVERYTHING);
        int refused = 0;
        for (int i = 0; i < 140 && refused == 0; i++) {
            Response reply = given().header("Authorization", "Bearer " + token).multiPart("nothing", "x").post(ALL);
            if (reply.statusCode() == 429) {
                refused = i;
                reply.then().header("Retry-After", notNullValue()).body("type",
                        is("urn:candor:problem:too-many-requests"));
            }
        }
        assertThat(refused).isGreaterThanOrEqualTo(120);
        given().get(ALL).then().statusCode(200);
    }

    @ParameterizedTest
    @DisplayName("Header injection by file name")
    @ValueSource(strings = {"a\"; filename=\"evil.exe", "a\r\nSet-Cookie: x=y\r\n.xlsx", "..\\..\\etc\\passwd.xlsx",
            "../../../etc/passwd", "a;b%0d%0aX-Injected: 1.xlsx", "ünïcode \u202Egnp.xlsx"})
    void header_injection(String name) {
        Response taken = send("injector", name, Forms.plain("injection " + name.hashCode()), "private");
        if (name.indexOf('\r') >= 0) {
            taken.then().statusCode(400).header("Set-Cookie", (String) null);
            return;
        }
        String deal = ALL + "/" + taken.then().statusCode(202).extract().path("id");
        String workbook = given().post(deal + "/exports").then().statusCode(201).extract().path("workbook");
        Response file = given().get(workbook);
        file.then().statusCode(200).header("Set-Cookie", (String) null).header("X-Injected", (String) null)
                .header("X-Content-Type-Options", "nosniff");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"")
                .matches("attachment; filename=\"[^\"\\\\/;%]*\"; filename\\*=UTF-8''[A-Za-z0-9.%*_-]*")
                .doesNotContain("..\\", "../");
    }

    @Test
    @DisplayName("Cross-site scripting through a workbook's text, its name and its customer")
    void scripts_in_a_workbook() {
        String deal = upload("scripter", SCRIPT + ".xlsx", Forms.plain(SCRIPT));
        String page = deal.replace("/api/v1", "");
        for (String path : List.of("/", "/questionnaires", page + "/layout", page + "/review")) {
            Response shown = given().accept("text/html").redirects().follow(false).get(path);
            assertThat(shown.asString()).as(path).doesNotContain("<script>alert", "<img src=x");
            shown.then().header("Content-Security-Policy", not(containsString("unsafe")));
        }
        given().get(deal + "/items").then().contentType(ContentType.JSON).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    @DisplayName("Cross-site scripting through a person's name")
    void scripts_in_a_name() {
        String session = People.session(SCRIPT, Role.ADMIN);
        for (String path : List.of("/", "/account", "/people", "/audit")) {
            Response shown = given().cookie(COOKIE, session).accept("text/html").get(path);
            shown.then().statusCode(200);
            assertThat(shown.asString()).as(path).doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    @DisplayName("Cross-site scripting through the bank's text")
    void scripts_in_the_bank() {
        String key = "scripted-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> content = Map.of("title", SCRIPT, "domain", "operations", "verdict", "yes", "text", SCRIPT,
                "shortText", SCRIPT, "wordings", List.of(Map.of("text", SCRIPT)), "visibility", "public", "owner",
                "security", "source", Map.of("document", SCRIPT, "section", SCRIPT));
        given().contentType(ContentType.JSON).body(Map.of("collection", "tracuto", "key", key, "content", content))
                .post("/api/v1/answers").then().statusCode(201);
        for (String path : List.of("/bank", "/bank?q=script", "/bank/answers/tracuto/" + key,
                "/bank/answers/tracuto/" + key + "/edit", "/bank/queue", "/ask?q=" + "%3Cscript%3Ealert",
                "/ledger?customer=%3Cscript%3Ealert", "/trust-pages/tracuto", "/insights")) {
            Response shown = given().urlEncodingEnabled(false).accept("text/html").get(path);
            assertThat(shown.statusCode()).as(path).isEqualTo(200);
            assertThat(shown.asString()).as(path).doesNotContain("<script>alert", "<img src=x");
            shown.then().header("Content-Security-Policy", not(containsString("unsafe")));
        }
    }

    /** This machine itself is open in tests, for their receivers; TargetsTest has it closed, in all its spellings. */
    @ParameterizedTest
    @DisplayName("Server-side request forgery: a webhook that leads inside")
    @ValueSource(strings = {"http://169.254.169.254/latest/meta-data/", "https://169.254.169.254/", "https://10.0.0.1/",
            "https://192.168.1.1:8443/", "https://[::ffff:10.0.0.1]/", "https://[fd12:3456::1]/", "https://[fe80::1]/",
            "https://0.0.0.0/", "http://1.1.1.1/", "file:///etc/passwd", "gopher://10.0.0.1:25/",
            "https://user:word@example.com/"})
    void request_forgery_by_the_server(String target) {
        given().contentType(ContentType.JSON).body(Map.of("url", target, "events", List.of("questionnaire.drafted")))
                .post("/api/v1/webhooks").then().statusCode(400).body("errors[0].field", is("url"));
    }

    @Test
    @DisplayName("Webhooks, forged and replayed: the receiver of docs/examples turns them away")
    void forged_and_replayed_webhooks(@TempDir Path folder) throws IOException {
        String secret = ExampleReceiver.secret();
        try (ExampleReceiver receiver = ExampleReceiver.start(ExampleReceiver.freePort(), secret,
                folder.resolve("receiver.log"))) {
            Instant now = Instant.now();
            Instant old = now.minus(Duration.ofMinutes(10));
            String id = "msg_1";
            assertThat(receiver.send(id, now, null).body()).isEqualTo("not signed");
            assertThat(receiver.send(id, now, ExampleReceiver.sign(ExampleReceiver.secret(), id, now)).body())
                    .as("another's secret").isEqualTo("forged");
            assertThat(receiver.send(id, now, ExampleReceiver.sign(secret, "msg_2", now)).body())
                    .as("signature of another message").isEqualTo("forged");
            assertThat(receiver.send(id, now, "v1,???").statusCode()).isEqualTo(400);
            assertThat(receiver.send(id, old, ExampleReceiver.sign(secret, id, old)).body()).as("recorded")
                    .isEqualTo("too old");
            assertThat(receiver.send(id, now, ExampleReceiver.sign(secret, id, old)).body())
                    .as("recorded, with a new time").isEqualTo("forged");
            assertThat(receiver.send(id, now, ExampleReceiver.sign(secret, id, now)).body()).isEqualTo("taken");
            assertThat(receiver.send(id, now, ExampleReceiver.sign(secret, id, now)).body()).as("sent twice")
                    .isEqualTo("known");
        }
    }

    @Test
    @DisplayName("Id guessing: every address below a deal that belongs to others")
    void id_guessing() {
        String deal = upload("guarded", "guessed", Forms.plain("guessed"), "confidential");
        String id = deal.substring(ALL.length() + 1);
        RequestSpecification guesser = People.as("guesser of ids", Role.CURATOR);
        List<String> wrong = new ArrayList<>();
        List<Endpoint> below = Endpoints.all().stream()
                .filter(e -> e.template().matches("/(api/v1/)?questionnaires/\\{id}.*")).toList();
        for (Endpoint endpoint : below) {
            RequestSpecification call = People.as("guesser of ids", Role.CURATOR).redirects().follow(false);
            Response reply = endpoint.sent(call, endpoint.path().replace(Endpoints.NO_SUCH_ID, id));
            if (reply.statusCode() != 404) {
                wrong.add(endpoint + ": " + reply.statusCode());
            }
        }
        assertThat(below).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
        guesser.queryParam("questionnaire", id).get("/api/v1/ledger").then().body("total", is(0));
        People.as("guarded").get(deal).then().statusCode(200);
    }

    @Test
    @DisplayName("Formula injection through tables to download: a customer's name")
    void formula_in_a_customer() {
        String deal = upload("formulist", "=cmd|' -C calc'!A1", Forms.plain("formulist"));
        Response exported = given().post(deal + "/exports");
        exported.then().statusCode(201);
        for (String table : List.of("/api/v1/ledger/export.csv", "/api/v1/gaps/export.csv",
                "/api/v1/recalls/export.csv")) {
            String csv = given().get(table).then().statusCode(200).extract().asString();
            assertThat(csv.lines()).as(table).noneMatch(l -> l.matches(".*(^|[,;])\"?[=+@].*"));
        }
    }

    @Test
    @DisplayName("Formula injection through tables to download: the name of an account")
    void formula_injection() {
        given().contentType(ContentType.JSON).body(Map.of("name", "=HYPERLINK(\"http://example.com\")", "roles",
                List.of("sales"))).post("/api/v1/accounts").then().statusCode(201);
        String csv = given().get("/api/v1/audit/export.csv").then().statusCode(200).extract().asString();
        assertThat(csv).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
    }

    @Test
    @DisplayName("Oversized upload: announced, and not announced")
    void oversized_upload() throws IOException {
        String token = "Authorization: Bearer " + People.token("uploader", Role.SALES);
        assertThat(new RawHttp(base).send("POST " + ALL + " HTTP/1.1", token, "Content-Length: 500000000",
                "Content-Type: multipart/form-data; boundary=x")).startsWith("HTTP/1.1 413");
        String status = new RawHttp(base).upload(ALL, token, 60);
        assertThat(status).startsWith("HTTP/1.1 413");
    }

    @Test
    @DisplayName("Id guessing: what one may not see and what does not exist are told alike")
    void enumeration() {
        String deal = upload("secretive", "hidden", Forms.plain("hidden"), "confidential");
        String hidden = People.as("curious", Role.SALES).get(deal).then().statusCode(404).extract().path("title");
        String missing = People.as("curious", Role.SALES).get(ALL + "/" + Endpoints.NO_SUCH_ID).then().statusCode(404)
                .extract().path("title");
        assertThat(hidden).isEqualTo(missing);
    }

    @Test
    @DisplayName("Error bodies tell nothing of the inside")
    void errors_tell_nothing() {
        for (Response reply : List.of(given().get(ALL + "/not-an-id"), given().contentType(ContentType.JSON)
                .body("{\"question\": ").post("/api/v1/ask"), given().get("/api/v1/nothing-here"))) {
            reply.then().statusCode(lessThan(500));
            assertThat(reply.asString()).doesNotContain("io.candor", "Exception", "\tat ", ".java", "org.hibernate");
        }
    }

    private Response guess(String name, String forged) {
        return People.nobody().header("X-Forwarded-For", forged).config(stay()).contentType(ContentType.URLENC)
                .formParam("name", name).formParam("password", "guess").post("/sign-in");
    }

    private static RequestSpecification json(String who, Object body) {
        return People.as(who, Role.SALES).contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification here(String session) {
        return given().cookie(COOKIE, session).header("Sec-Fetch-Site", "same-origin");
    }

    private static RestAssuredConfig stay() {
        return RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));
    }

    private static String upload(String who, String name, byte[] workbook) {
        return upload(who, name, workbook, "private");
    }

    private static String upload(String who, String name, byte[] workbook, String sharing) {
        return ALL + "/" + send(who, name, workbook, sharing).then().statusCode(202).extract().path("id");
    }

    private static Response send(String who, String name, byte[] workbook, String sharing) {
        return People.as(who).header("Prefer", "wait=60").multiPart("file", name, workbook)
                .multiPart("collections", "datanostro").multiPart("customer", name.replaceAll("\\p{Cntrl}", ""))
                .multiPart("sharing", sharing).post(ALL);
    }
}
