package io.candor.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.candor.app.MovableClock;
import io.candor.app.TestDatabase;
import io.candor.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;

/** People sign in, stay signed in for a while, and get out again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String COOKIE = "candor_session";

    @Inject
    MovableClock clock;

    @Test
    void a_person_signs_in_and_out() {
        person("sam");
        Response in = signIn("sam", PASSWORD);
        in.then().statusCode(303).header("Location", containsString("/questionnaires"));
        Cookie cookie = in.detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.isSecured()).as("no TLS here").isFalse();
        me(cookie.getValue()).then().statusCode(200).body("name", is("sam"));

        given().cookie(COOKIE, cookie.getValue()).header("Sec-Fetch-Site", "same-origin").redirects().follow(false)
                .post("/sign-out").then().statusCode(303);
        me(cookie.getValue()).then().statusCode(401);
    }

    @Test
    void a_name_that_exists_and_one_that_does_not_are_refused_alike() {
        person("tom");
        Response wrong = signIn("tom", "not the password");
        Response unknown = signIn("nobody of that name", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(wrong.header("Location")).isEqualTo(unknown.header("Location")).contains("state=refused");
        assertThat(wrong.cookies()).isEmpty();
    }

    @Test
    void changing_the_password_ends_every_other_session() {
        person("una");
        String here = session("una", PASSWORD);
        String elsewhere = session("una", PASSWORD);
        String kept = given().cookie(COOKIE, here).header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON).body(Map.of("current", PASSWORD, "password", "quite another phrase"))
                .post("/api/v1/me/password").then().statusCode(204).extract().cookie(COOKIE);
        me(here).then().statusCode(401);
        me(elsewhere).then().statusCode(401);
        me(kept).then().statusCode(200);
        assertThat(signIn("una", PASSWORD).header("Location")).contains("refused");
    }

    @Test
    void a_password_that_is_easy_to_guess_is_not_taken() {
        person("vic");
        String session = session("vic", PASSWORD);
        for (String weak : new String[]{"short", "i am vic and nobody else", "aaaaaaaaaaaaaaaa"}) {
            given().cookie(COOKIE, session).header("Sec-Fetch-Site", "same-origin").contentType(ContentType.JSON)
                    .body(Map.of("current", PASSWORD, "password", weak)).post("/api/v1/me/password").then()
                    .statusCode(400).body("type", is("urn:candor:problem:invalid-request"));
        }
        me(session).then().statusCode(200);
    }

    @Test
    void a_session_ends_by_itself() {
        person("wim");
        String session = session("wim", PASSWORD);
        clock.later(1, () -> me(session).then().statusCode(401));
        me(session).then().statusCode(200);
    }

    @Test
    void an_account_that_is_switched_off_is_out_at_once() {
        Account account = person("xia");
        String session = session("xia", PASSWORD);
        String token = People.token("xia");
        String tag = given().get("/api/v1/accounts/" + account.id).header("ETag");
        given().contentType(ContentType.JSON).header("If-Match", tag)
                .body(Map.of("displayName", "Xia", "roles", new String[]{"sales"}, "active", false))
                .put("/api/v1/accounts/" + account.id).then().statusCode(200).body("active", is(false));
        me(session).then().statusCode(401);
        given().header("Authorization", "Bearer " + token).get("/api/v1/me").then().statusCode(401);
        assertThat(signIn("xia", PASSWORD).header("Location")).contains("refused");
    }

    @Test
    void a_second_factor_is_asked_for_and_each_code_counts_once() {
        person("yan");
        String session = session("yan", PASSWORD);
        String secret = given().cookie(COOKIE, session).header("Sec-Fetch-Site", "same-origin")
                .post("/api/v1/me/second-factor").then().statusCode(201).extract().path("secret");
        confirm(session, "000000").then().statusCode(400);
        confirm(session, code(secret, -30)).then().statusCode(204);

        Response in = signIn("yan", PASSWORD);
        in.then().statusCode(303).header("Location", containsString("/sign-in/code"));
        String pending = in.cookie(COOKIE);
        me(pending).then().statusCode(401);
        assertThat(sendCode(pending, code(secret, -30)).header("Location")).as("used up").contains("refused");
        Response through = sendCode(pending, code(secret, 0));
        through.then().statusCode(303).header("Location", not(containsString("sign-in")));
        me(through.cookie(COOKIE)).then().statusCode(200).body("secondFactor", is(true));
        me(pending).then().statusCode(401);
    }

    @Test
    void an_invitation_works_once() {
        String id = given().contentType(ContentType.JSON).body(Map.of("name", "zoe", "roles", new String[]{"sales"}))
                .post("/api/v1/accounts").then().statusCode(201).extract().path("id");
        String link = given().post("/api/v1/accounts/" + id + "/invitation").then().statusCode(201).extract()
                .path("link");
        String code = link.substring(link.indexOf('=') + 1);
        welcome(code, "weak").then().statusCode(400);
        welcome(code, PASSWORD).then().statusCode(303).header("Location", containsString("state=welcome"));
        welcome(code, "another phrase altogether").then().statusCode(404);
        me(session("zoe", PASSWORD)).then().statusCode(200).body("roles", is(List.of("sales")));
    }

    @Test
    void a_browser_is_led_to_the_sign_in_page_and_back_and_never_elsewhere() {
        People.nobody().redirects().follow(false).accept("text/html").get("/questionnaires?show=all").then()
                .statusCode(303).header("Location", is("/sign-in?to=%2Fquestionnaires%3Fshow%3Dall"));
        person("abe");
        for (String elsewhere : new String[]{"https://example.com/", "//example.com", "/\\example.com",
                "javascript:alert(1)", "/\r\nSet-Cookie: a=b"}) {
            String location = signIn("abe", PASSWORD, elsewhere).header("Location");
            assertThat(location).as(elsewhere).matches("(http://(localhost|127\\.0\\.0\\.1):\\d+)?/");
        }
    }

    @Test
    void a_token_that_is_wrong_is_refused_even_where_none_is_needed() {
        given().header("Authorization", "Bearer cdr_nothing").get("/api/v1/questionnaires").then().statusCode(401)
                .contentType("application/problem+json").body("type", is("urn:candor:problem:not-signed-in"))
                .header("WWW-Authenticate", startsWith("Bearer"));
        given().header("Candor-User", "admin").header(People.NOBODY, "true").get("/api/v1/questionnaires").then()
                .statusCode(401);
    }

    private static Account person(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = People.account(name, Role.SALES);
            People.bean(Accounts.class).choosePassword(account.id, PASSWORD);
            return account;
        });
    }

    private static String session(String name, String password) {
        return signIn(name, password).then().statusCode(303).extract().cookie(COOKIE);
    }

    private static Response signIn(String name, String password) {
        return signIn(name, password, "/questionnaires");
    }

    private static Response signIn(String name, String password, String to) {
        return People.nobody().redirects().follow(false).contentType(ContentType.URLENC).formParam("name", name)
                .formParam("password", password).formParam("to", to).post("/sign-in");
    }

    private static Response sendCode(String pending, String code) {
        return given().cookie(COOKIE, pending).redirects().follow(false).contentType(ContentType.URLENC)
                .header("Sec-Fetch-Site", "same-origin").formParam("code", code).post("/sign-in/code");
    }

    private static Response confirm(String session, String code) {
        return given().cookie(COOKIE, session).header("Sec-Fetch-Site", "same-origin").contentType(ContentType.JSON)
                .body(Map.of("code", code)).post("/api/v1/me/second-factor/confirm");
    }

    private static Response welcome(String code, String password) {
        return People.nobody().redirects().follow(false).contentType(ContentType.URLENC).formParam("code", code)
                .formParam("password", password).post("/welcome");
    }

    private static Response me(String session) {
        return given().cookie(COOKIE, session).get("/api/v1/me");
    }

    private String code(String secret, int seconds) {
        Instant at = clock.instant().plusSeconds(seconds);
        return OneTimeCodes.at(secret, at);
    }
}
