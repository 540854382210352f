package io.candor.access;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.Problems;
import io.candor.web.Role;
import io.candor.web.ToolGate;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** Compares who calls with what a line of the table asks for. */
@ApplicationScoped
class Doorkeeper implements ToolGate {

    @Inject
    SecurityIdentity identity;
    @Inject
    Permissions permissions;

    @Override
    public void check(String tool) {
        check(permissions.of("TOOL", tool).orElseThrow(() -> refusal("Nobody may use this.")));
    }

    /** @throws HttpProblem 403 for whoever lacks the role, or whose token lacks the scope */
    void check(Permission needed) {
        if (needed.open()) {
            return;
        }
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!needed.roles().isEmpty() && needed.roles().stream().noneMatch(r -> identity.hasRole(r.slug()))) {
            throw refusal("It takes the role " + names(needed.roles()) + ".");
        }
        Holder holder = Holder.of(identity);
        if (needed.scope() == null && !holder.bySession()) {
            throw refusal("This is for people who signed in, not for tokens.");
        }
        if (needed.scope() != null && needed.scope() != Scope.EVERYTHING && !holder.may(needed.scope())) {
            throw refusal("The token lacks the scope " + needed.scope().text() + ".");
        }
    }

    static HttpProblem refusal(String why) {
        return Problems.problem(403, "not-allowed", "You may not do this", why).build();
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::slug).collect(Collectors.joining(" or "));
    }
}
