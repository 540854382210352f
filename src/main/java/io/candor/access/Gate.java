package io.candor.access;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    Permissions permissions;
    @Inject
    Doorkeeper doorkeeper;

    private final Map<Method, String> templates = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String template = templates.computeIfAbsent(resource.getResourceMethod(), Gate::template);
        Permission needed = permissions.of(method, template).orElseThrow(() -> {
            LOG.errorf("%s %s has no line in endpoints.txt, so nobody may use it", method, template);
            return Doorkeeper.refusal("Nobody may use this.");
        });
        doorkeeper.check(needed);
    }

    /** As in the table: what a parameter has to look like is left out. */
    static String template(Method method) {
        Path type = method.getDeclaringClass().getAnnotation(Path.class);
        Path own = method.getAnnotation(Path.class);
        return join(type == null ? "" : type.value(), own == null ? "" : own.value())
                .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static String join(String type, String own) {
        String joined = ("/" + type + "/" + own).replaceAll("/+", "/");
        return joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
