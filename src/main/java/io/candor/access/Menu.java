package io.candor.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.MayOpen;
import io.quarkus.security.identity.SecurityIdentity;

/** Tells the menu, from the same table that the gate goes by, what the caller may open. */
@ApplicationScoped
class Menu implements MayOpen {

    @Inject
    Permissions permissions;
    @Inject
    SecurityIdentity identity;

    @Override
    public boolean page(String path) {
        return permissions.of("GET", path).map(p -> p.open() || !identity.isAnonymous()
                && (p.roles().isEmpty() || p.roles().stream().anyMatch(r -> identity.hasRole(r.slug())))).orElse(false);
    }
}
