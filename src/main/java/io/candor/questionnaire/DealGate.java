package io.candor.questionnaire;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Stands before every endpoint below a questionnaire, of whatever feature and whether page or API: whoever may not see the
 * questionnaire is told that there is none. A new endpoint there cannot forget to ask.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
class DealGate implements ContainerRequestFilter {

    private static final Pattern BELOW = Pattern.compile("^/(?:api/v1/)?questionnaires/\\{([a-zA-Z]+)}");

    @Context
    ResourceInfo resource;
    @Inject
    Visible visible;

    private final Map<Method, Optional<String>> parameters = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        parameters.computeIfAbsent(resource.getResourceMethod(), DealGate::parameter)
                .map(name -> request.getUriInfo().getPathParameters().getFirst(name)).flatMap(DealGate::id)
                .ifPresent(id -> QuarkusTransaction.requiringNew().run(() -> visible.check(id)));
    }

    /** Name of the parameter that names the questionnaire; empty where the endpoint is not below one. */
    private static Optional<String> parameter(Method method) {
        Path type = method.getDeclaringClass().getAnnotation(Path.class);
        Path own = method.getAnnotation(Path.class);
        String template = ("/" + (type == null ? "" : type.value()) + "/" + (own == null ? "" : own.value()))
                .replaceAll("/+", "/");
        Matcher below = BELOW.matcher(template);
        return below.find() ? Optional.of(below.group(1)) : Optional.empty();
    }

    /** What is no id leads nowhere; the endpoint says so in its own words. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
