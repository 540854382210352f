package io.candor.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.web.Role;

/**
 * An account over the wire.
 *
 * @param signsInBy password, identity-provider or token-only
 * @param secondFactor whether a code of an authenticator app is asked for
 */
@Schema(name = "Account")
record AccountView(UUID id, String name, String displayName, String email, Set<Role> roles, boolean active,
        String signsInBy, boolean secondFactor, Instant createdAt) {

    static AccountView of(Account a) {
        String by = a.subject != null ? "identity-provider" : a.password != null ? "password" : "token-only";
        return new AccountView(a.id, a.name, a.displayName, a.email, a.roleSet(), a.active, by, a.totpConfirmed,
                a.createdAt);
    }
}
