package io.candor.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.candor.access.AuditVerification.Fault;
import io.candor.app.TestDatabase;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** What was done stays told, as it was. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditTest {

    private static final String AUDIT = "/api/v1/audit";

    @Inject
    AgroalDataSource database;

    @Test
    void a_change_of_roles_is_told_with_before_and_after_who_and_from_where() {
        Account account = People.account("role-holder", Role.SALES);
        String tag = given().get("/api/v1/accounts/" + account.id).header("ETag");
        given().contentType(ContentType.JSON).header("If-Match", tag)
                .body(Map.of("displayName", "R", "roles", List.of("curator"), "active", true))
                .put("/api/v1/accounts/" + account.id).then().statusCode(200);
        given().queryParam("subject", "role-holder").queryParam("action", "account.change").get(AUDIT).then()
                .statusCode(200).body("total", is(1)).body("items[0].actor", is(People.TESTER))
                .body("items[0].via", matchesPattern("token [0-9a-f-]{36}")).body("items[0].address", is("127.0.0.1"))
                .body("items[0].before", containsString("sales")).body("items[0].after", containsString("curator"));
    }

    @Test
    void sign_ins_and_failures_are_told_and_no_secret_is() {
        Account account = People.account("audited-person", Role.SALES);
        People.bean(Accounts.class).choosePassword(account.id, "a phrase for the audit");
        signIn("audited-person", "a phrase for the audit");
        signIn("audited-person", "wrong wrong wrong");
        signIn("a password typed as a name", "wrong wrong wrong");
        given().queryParam("subject", "audited-person").get(AUDIT).then().body("items.action",
                hasItems("account.create", "account.password", "session.begin", "session.refuse"));
        given().queryParam("action", "session.refuse").get(AUDIT).then().body("items.subject", hasItem("unknown"));
        String all = given().get(AUDIT + "/export.csv").then().statusCode(200).extract().asString();
        assertThat(all).contains("session.begin").doesNotContain("a phrase for the audit", "typed as a name", "$argon2",
                "cdr_");
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_trace() {
        long before = total();
        given().contentType(ContentType.JSON).body(Map.of("name", People.TESTER, "roles", List.of("sales")))
                .post("/api/v1/accounts").then().statusCode(409);
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void nobody_changes_or_removes_an_entry_not_even_the_service() {
        People.account("kept", Role.SALES);
        for (String statement : List.of("update audit_entry set actor = 'somebody else'", "delete from audit_entry",
                "truncate audit_entry", "delete from audit_head", "update audit_head set hash = repeat('1', 64)",
                "insert into audit_entry values (1000000, now(), 'x', 'x', null, 'x', 'x', null, null, repeat('0', 64), "
                        + "repeat('0', 64))")) {
            assertThatThrownBy(() -> run(statement)).as(statement).isInstanceOf(SQLException.class);
        }
        given().get(AUDIT + "/verification").then().statusCode(200).body("faults", empty());
    }

    @Test
    void a_row_that_somebody_changed_by_hand_is_found() throws SQLException {
        for (int i = 0; i < 3; i++) {
            People.account("chained " + i, Role.SALES);
        }
        long changed = seqOf("chained 1");
        AuditVerification before = verify(0, null);
        assertThat(before.intact()).isTrue();

        assertThat(tampered("update audit_entry set actor = 'somebody else' where seq = " + changed))
                .containsExactly(new Fault(changed, "was changed: its content does not give its hash"));
        assertThat(tampered("delete from audit_entry where seq = " + changed))
                .contains(new Fault(changed, "is missing"));
        assertThat(tampered("delete from audit_entry where seq = " + before.seq())).singleElement()
                .satisfies(f -> assertThat(f.what()).contains("the end of the trail was cut off"));
        assertThat(tampered("delete from audit_entry")).singleElement()
                .satisfies(f -> assertThat(f.what()).contains("cut off behind entry 0"));
        // Whoever recomputes a hash breaks the link behind it.
        assertThat(
                tampered("update audit_entry set actor = 'x', hash = '" + "a".repeat(64) + "' where seq = " + changed))
                .extracting(Fault::seq).contains(changed, changed + 1);
        assertThat(verify(before.seq(), before.hash()).intact()).isTrue();
        assertThat(verify(before.seq(), "b".repeat(64)).faults()).singleElement()
                .satisfies(f -> assertThat(f.what()).contains("another hash"));
    }

    /** What verifying finds after a statement by somebody who may switch the triggers off; undone afterwards. */
    private List<Fault> tampered(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                sql.execute("alter table audit_entry disable trigger all");
                sql.execute(statement);
                return AuditVerification.of(connection, 0, null).faults();
            } finally {
                connection.rollback();
            }
        }
    }

    private AuditVerification verify(long seq, String hash) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return AuditVerification.of(connection, seq, hash);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long seqOf(String subject) {
        return given().queryParam("subject", subject).get(AUDIT).then().extract().<Number>path("items[0].seq")
                .longValue();
    }

    private static long total() {
        return given().get(AUDIT).then().extract().<Number>path("total").longValue();
    }

    private static void signIn(String name, String password) {
        People.nobody().redirects().follow(false).contentType(ContentType.URLENC).formParam("name", name)
                .formParam("password", password).post("/sign-in").then().statusCode(303);
    }
}
