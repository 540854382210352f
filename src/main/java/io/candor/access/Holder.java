package io.candor.access;

import java.util.Set;
import java.util.UUID;

import io.quarkus.security.identity.SecurityIdentity;

/**
 * What a request was let in with.
 *
 * @param account whose name it acts in
 * @param token null for a session
 * @param scopes of the token; a session may do whatever its person may
 */
record Holder(UUID account, UUID token, Set<String> scopes) {

    private static final String ATTRIBUTE = "candor.holder";

    static Holder of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }

    String attribute() {
        return ATTRIBUTE;
    }

    boolean bySession() {
        return token == null;
    }

    boolean may(Scope scope) {
        return bySession() || scopes.contains(Scope.EVERYTHING.text()) || scopes.contains(scope.text());
    }
}
