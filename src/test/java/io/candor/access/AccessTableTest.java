package io.candor.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.candor.access.Endpoints.Endpoint;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Every endpoint with every role and with none, over HTTP: what the table says is what happens. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessTableTest {

    @Inject
    Permissions permissions;

    @Test
    void every_endpoint_has_a_line_and_every_line_an_endpoint() {
        Set<String> declared = Endpoints.all().stream().map(Endpoint::key)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared).hasSizeGreaterThan(150);
        assertThat(Endpoints.tools()).isNotEmpty();
        declared.addAll(Endpoints.tools());
        assertThat(permissions.endpoints()).as("lines in src/main/resources/io/candor/access/endpoints.txt")
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void nobody_gets_in_where_it_is_not_open() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoints.all()) {
            // Asks a company's identity provider who it is, and there is none here.
            boolean open = permission(endpoint).open() && !endpoint.template().equals("/sign-in/company");
            Response reply = call(People.nobody(), endpoint);
            boolean asked = reply.statusCode() == 401 && reply.contentType().startsWith("application/problem+json");
            if (open == asked) {
                wrong.add(endpoint + " for nobody: " + reply.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_no_endpoint_of_ours_takes_a_name_too() {
        for (String path : List.of("/api", "/api/", "/api/openapi", "/api/swagger-ui.css", "/mcp", "/mcp/sse",
                "/q/health",
                "/nothing-here", "/api/v1/nothing-here", "/webjars/htmx.org/package.json")) {
            int status = People.nobody().redirects().follow(false).get(path).statusCode();
            assertThat(status).as(path).isEqualTo(401);
        }
        People.nobody().get("/health/ready").then().statusCode(anyOf(is(200), is(503)));
        People.as("reader of the description", Role.SALES).get("/api/openapi").then().statusCode(200);
        People.as("reader of the description", Role.SALES).get("/api").then().statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @Test
    void each_role_may_do_what_its_lines_say_and_nothing_else() {
        Ready.await();
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Endpoint endpoint : Endpoints.all()) {
                Permission permission = permission(endpoint);
                boolean may = permission.open() || permission.scope() != null
                        && (permission.roles().isEmpty() || permission.roles().contains(role));
                Response reply = call(People.as("only " + role.slug(), role), endpoint);
                if (refused(reply) == may || reply.statusCode() >= 500) {
                    wrong.add(endpoint + " for " + role.slug() + ": " + reply.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_token_does_nothing_outside_of_its_scopes_whatever_its_person_may() {
        Ready.await();
        String token = People.scoped("everything", List.of(Role.values()), Scope.ANSWERS_READ);
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoints.all()) {
            Permission permission = permission(endpoint);
            boolean may = permission.open() || permission.scope() == Scope.ANSWERS_READ
                    || permission.scope() == Scope.EVERYTHING;
            Response reply = call(given().header("Authorization", "Bearer " + token),
                    endpoint);
            if (refused(reply) == may) {
                wrong.add(endpoint + ": " + reply.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Written down a second time, by hand: a slip in the table must not be the expectation, too. */
    @Test
    void what_must_never_be_in_the_table() {
        for (Endpoint endpoint : Endpoints.all()) {
            Permission p = permission(endpoint);
            boolean writes = !endpoint.method().equals("GET");
            String path = endpoint.template();
            if (path.startsWith("/api/v1/accounts") || path.contains("audit") || path.startsWith("/people")
                    || path.startsWith("/api/v1/webhooks")) {
                assertThat(p.roles()).as(endpoint.key()).containsExactly(Role.ADMIN);
            }
            boolean bank = path.matches("/(api/v1/(answers|collections|bank-files|proposals)|bank)(/.*)?");
            if (bank && writes && !path.endsWith("/proposals")) {
                assertThat(p.roles()).as(endpoint.key()).doesNotContain(Role.SALES).isNotEmpty();
            }
            if (path.endsWith("/approve") || path.startsWith("/bank/") && path.endsWith("/{action}")) {
                assertThat(p.scope()).as(endpoint.key()).isEqualTo(Scope.ANSWERS_APPROVE);
            }
            if (p.open()) {
                assertThat(path).as("open to everybody")
                        .matches("/(sign-in|sign-out|welcome|assets|trust|api/v1/trust)(/.*)?");
            }
        }
    }

    private Permission permission(Endpoint endpoint) {
        return permissions.of(endpoint.method(), endpoint.template()).orElseThrow();
    }

    private static boolean refused(Response reply) {
        return reply.statusCode() == 403 && reply.asString().contains("urn:candor:problem:not-allowed");
    }

    private static Response call(RequestSpecification request, Endpoint endpoint) {
        return endpoint.sent(request.redirects().follow(false), endpoint.path());
    }
}
