package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.app.TestDatabase;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** People come in by the company's identity provider: a real server, and every redirect as a browser follows it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = IdentityProvider.class, restrictToAnnotatedClass = true)
@TestProfile(CompanySignInTest.Company.class)
class CompanySignInTest {

    /** A run of its own: without a provider everything is as it is by default. */
    public static final class Company implements QuarkusTestProfile {
    }

    private static final String COOKIE = "candor_session";

    @Test
    void a_person_comes_in_by_code_with_pkce_and_has_the_roles_of_the_claim() {
        Response in = signIn("u1", "{\"preferred_username\": \"olga\", \"name\": \"Olga Example\", "
                + "\"email\": \"olga@example.com\", \"groups\": [\"sales\", \"security-team\", \"unknown\"]}");
        assertThat(in.header("Location")).endsWith("/questionnaires?show=all");
        String session = in.cookie(COOKIE);
        People.nobody().cookie(COOKIE, session).get("/api/v1/me").then().statusCode(200).body("name", is("olga"))
                .body("displayName", is("Olga Example")).body("roles", is(List.of("sales", "curator")));
        in.cookies().forEach((name, value) -> assertThat(name.startsWith("q_session") && !value.isEmpty())
                .as("the provider's session is over: " + name).isFalse());
    }

    @Test
    void roles_follow_the_claim_at_the_next_sign_in() {
        signIn("u2", "{\"preferred_username\": \"pia\", \"groups\": [\"admin\"]}");
        String session = signIn("u2", "{\"preferred_username\": \"pia\", \"groups\": [\"sales\"]}").cookie(COOKIE);
        People.nobody().cookie(COOKIE, session).get("/api/v1/me").then().body("roles", is(List.of("sales")));
        Response out = signIn("u2", "{\"preferred_username\": \"pia\", \"groups\": []}");
        assertThat(out.header("Location")).endsWith("/sign-in?state=company");
        assertThat(out.cookie(COOKIE)).isNull();
        People.nobody().cookie(COOKIE, session).get("/api/v1/questionnaires").then().statusCode(403);
    }

    @Test
    void an_account_that_is_here_already_is_not_taken_over_by_its_name() {
        People.account("quentin", Role.ADMIN);
        Response out = signIn("u3", "{\"preferred_username\": \"quentin\", \"groups\": [\"sales\"]}");
        assertThat(out.header("Location")).endsWith("/sign-in?state=company");
        assertThat(out.cookie(COOKIE)).isNull();
    }

    @Test
    void a_code_without_the_state_that_was_given_out_lets_nobody_in() {
        Response forged = People.nobody().redirects().follow(false)
                .get("/sign-in/company?code=stolen&state=00000000-0000-4000-8000-000000000000");
        assertThat(forged.statusCode()).isIn(302, 401);
        assertThat(forged.cookie(COOKIE)).isNull();
    }

    @Test
    void the_sign_in_page_offers_it() {
        People.nobody().accept("text/html").get("/sign-in?to=/questionnaires").then().statusCode(200)
                .body(containsString("Sign in with Example Corp"), containsString("/sign-in/company?to="));
    }

    private static Response signIn(String subject, String claims) {
        Map<String, String> cookies = new HashMap<>();
        Response asked = get("/sign-in/company?to=/questionnaires%3Fshow%3Dall", cookies);
        String provider = asked.then().statusCode(302).extract().header("Location");
        assertThat(provider).contains("response_type=code", "code_challenge=", "code_challenge_method=S256", "state=");
        Response code = People.nobody().redirects().follow(false).urlEncodingEnabled(false)
                .contentType(ContentType.URLENC).body("username=" + subject + "&claims="
                        + URLEncoder.encode(claims, StandardCharsets.UTF_8))
                .post(provider);
        Response back = get(code.then().statusCode(302).extract().header("Location"), cookies);
        for (int hops = 0; hops < 4 && back.header("Location").contains("/sign-in/company"); hops++) {
            back = get(back.header("Location"), cookies);
        }
        return back;
    }

    private static Response get(String address, Map<String, String> cookies) {
        Response reply = People.nobody().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies)
                .get(address);
        cookies.putAll(reply.cookies());
        cookies.values().removeIf(String::isEmpty);
        return reply;
    }
}
