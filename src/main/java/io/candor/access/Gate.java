package io.candor.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import io.candor.web.Problems;
import io.candor.web.Role;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Holds every call of an endpoint against the table. It looks at the method that was chosen to answer and not at the
 * address, so that no spelling of an address gets round it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class Gate implements ContainerRequestFilter {

    private static final Logger LOG = Logger.getLogger(Gate.class);

    @Context
    ResourceInfo resource;
    @Inject
    SecurityIdentity identity;
    @Inject
    Permissions permissions;

    private final Map<Method, String> templates = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String template = templates.computeIfAbsent(resource.getResourceMethod(), Gate::template);
        Permission needed = permissions.of(method, template).orElseThrow(() -> {
            LOG.errorf("%s %s has no line in endpoints.txt, so nobody may use it", method, template);
            return refusal("Nobody may use this.");
        });
        if (!needed.open()) {
            check(needed);
        }
    }

    private void check(Permission needed) {
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

    static String template(Method method) {
        Path type = method.getDeclaringClass().getAnnotation(Path.class);
        Path own = method.getAnnotation(Path.class);
        return join(type == null ? "" : type.value(), own == null ? "" : own.value());
    }

    private static String join(String type, String own) {
        String joined = ("/" + type + "/" + own).replaceAll("/+", "/");
        return joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::slug).collect(Collectors.joining(" or "));
    }

    private static HttpProblem refusal(String why) {
        return Problems.problem(403, "not-allowed", "You may not do this", why).build();
    }
}
