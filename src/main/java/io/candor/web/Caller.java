package io.candor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** Who calls: the person who signed in, or in whose name a token acts. Nobody can name themselves. */
@RequestScoped
public class Caller {

    @Inject
    SecurityIdentity identity;

    /** The caller's name, as it goes into histories and receipts. */
    public String name() {
        if (!known()) {
            throw new UnauthorizedException();
        }
        return identity.getPrincipal().getName();
    }

    /** Whether somebody signed in; false only on the few pages that are open to everybody. */
    public boolean known() {
        return !identity.isAnonymous();
    }

    public boolean is(Role role) {
        return identity.hasRole(role.slug());
    }

    /** Whether the bank is theirs to change. */
    public boolean curates() {
        return is(Role.CURATOR) || is(Role.ADMIN);
    }
}
