package io.candor.access;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.candor.web.Role;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;

/** People for tests: each with an account, and a token made by the product's own classes. */
public final class People {

    /** Who a test is that names nobody. */
    public static final String TESTER = "tester";
    /** A header that a request of nobody carries as far as {@link SignedInByDefault}. */
    static final String NOBODY = "Test-Nobody";

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private People() {
    }

    /** Somebody at work, with every role. */
    public static RequestSpecification as(String name) {
        return as(name, Role.values());
    }

    /** @param roles of an account that is made now; one that is there keeps what it has */
    public static RequestSpecification as(String name, Role... roles) {
        return given().header("Authorization", "Bearer " + token(name, roles));
    }

    /** Somebody who is not signed in. */
    public static RequestSpecification nobody() {
        return given().header(NOBODY, "true");
    }

    public static String token(String name, Role... roles) {
        return TOKENS.computeIfAbsent(name, n -> scoped(n, List.of(roles), Scope.EVERYTHING));
    }

    /** A new token that may do one thing alone. */
    public static String scopedTo(String scope, String name, Role... roles) {
        return scoped(name, List.of(roles), Scope.byText(scope).orElseThrow());
    }

    /** A new token. */
    static String scoped(String name, List<Role> roles, Scope... scopes) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = account(name, roles.toArray(Role[]::new));
            // For as long as any test moves its clock ahead.
            return tokens().issue(account, "test", Arrays.asList(scopes),
                    account.createdAt.plus(Duration.ofDays(36_500)), name).secret().text();
        });
    }

    static Account account(String name, Role... roles) {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        wanted.addAll(List.of(roles));
        return QuarkusTransaction.joiningExisting().call(() -> Account.byName(name)
                .orElseGet(() -> bean(Accounts.class).create(name, null, null, wanted)));
    }

    /** The value of the cookie {@code candor_session} of somebody who signed in with a browser. */
    public static String session(String name, Role... roles) {
        return bean(SigningIn.class).begin(account(name, roles), false).text();
    }

    private static TokenIssuing tokens() {
        return bean(TokenIssuing.class);
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
