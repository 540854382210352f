package io.candor.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.candor.app.MovableClock;
import io.candor.app.TestDatabase;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What programs come in with. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenTest {

    @Inject
    MovableClock clock;
    @Inject
    EntityManager database;

    @Test
    void a_token_is_shown_once_and_kept_as_a_digest() {
        String secret = create(People.as("carl"), "CRM", "questionnaires:read").statusCode(201)
                .body("secret", startsWith("cdr_")).body("token.account", is("carl")).extract().path("secret");
        People.as("carl").get("/api/v1/tokens").then().body("label", hasItem("CRM"))
                .body("$", not(hasItem(containsString(secret))));
        assertThat(People.as("carl").get("/api/v1/tokens").asString()).doesNotContain(secret);
        Object kept = database.createNativeQuery("select count(*) from access_token where digest = :d or label = :d")
                .setParameter("d", secret).getSingleResult();
        assertThat(kept).isEqualTo(0L);
        with(secret).get("/api/v1/questionnaires").then().statusCode(200);
        People.as("carl").get("/api/v1/tokens").then().body("find { it.label == 'CRM' }.lastUsedAt", notNullValue());
    }

    @Test
    void it_ends_when_it_is_revoked_or_too_old() {
        ValidatableResponse made = create(People.as("dora"), "script", "answers:read");
        String secret = made.extract().path("secret");
        with(secret).get("/api/v1/collections").then().statusCode(200);
        clock.later(40, () -> with(secret).get("/api/v1/collections").then().statusCode(401));
        People.as("dora").delete("/api/v1/tokens/" + made.extract().path("token.id")).then().statusCode(204);
        with(secret).get("/api/v1/collections").then().statusCode(401);
    }

    @Test
    void nobody_revokes_what_is_not_theirs() {
        String id = create(People.as("emil", Role.SALES), "mine", "answers:read").extract().path("token.id");
        People.as("fred", Role.SALES).delete("/api/v1/tokens/" + id).then().statusCode(404);
        People.as("fred", Role.SALES).get("/api/v1/tokens?all=true").then().body("id", not(hasItem(id)));
        given().get("/api/v1/tokens?all=true").then().body("id", hasItem(id));
    }

    @Test
    void a_token_makes_no_stronger_one_and_no_scope_outgrows_the_role() {
        String weak = People.scoped("gina", List.of(Role.SALES), Scope.ACCESS_MANAGE, Scope.ANSWERS_READ);
        create(with(weak), "more", "questionnaires:write").statusCode(403);
        create(with(weak), "more", "*").statusCode(403);
        create(with(weak), "same", "answers:read").statusCode(201);
        String approve = create(People.as("gina", Role.SALES), "approve", "answers:approve").statusCode(201).extract()
                .path("secret");
        with(approve).contentType(ContentType.JSON).body("{}").post("/api/v1/answers/datanostro/any/approve").then()
                .statusCode(403).body("detail", containsString("role"));
    }

    @Test
    void an_administrator_makes_tokens_for_programs_and_never_in_a_persons_name() {
        given().contentType(ContentType.JSON).body(Map.of("name", "the CRM", "roles", List.of("sales")))
                .post("/api/v1/accounts").then().statusCode(201);
        create(given(), "nightly", "questionnaires:write", "the CRM").statusCode(201)
                .body("token.account", is("the CRM"));
        People.bean(Accounts.class).choosePassword(People.account("hana", Role.CURATOR).id, "a phrase of one's own");
        create(given(), "in her name", "answers:approve", "hana").statusCode(403);
        create(People.as("ivo", Role.SALES), "in its name", "answers:read", "the CRM").statusCode(403);
    }

    @Test
    void what_is_asked_for_must_make_sense() {
        create(given(), "odd", "answers:paint").statusCode(400).body("errors[0].field", is("scopes"));
        given().contentType(ContentType.JSON)
                .body(Map.of("label", "long", "scopes", List.of("answers:read"), "expiresAt",
                        clock.instant().plus(Duration.ofDays(4000)).toString()))
                .post("/api/v1/tokens").then().statusCode(400).body("errors[0].field", is("expiresAt"));
    }

    private ValidatableResponse create(RequestSpecification who, String label, String scope) {
        return create(who, label, scope, null);
    }

    private ValidatableResponse create(RequestSpecification who, String label, String scope, String account) {
        Map<String, Object> body = new HashMap<>(Map.of("label", label, "scopes", List.of(scope),
                "expiresAt", clock.instant().plus(Duration.ofDays(30)).toString()));
        if (account != null) {
            body.put("account", account);
        }
        return who.contentType(ContentType.JSON).body(body).post("/api/v1/tokens").then();
    }

    private static RequestSpecification with(String secret) {
        return given().header("Authorization", "Bearer " + secret);
    }
}
