package io.candor.web;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.core.Response.Status;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Errors as RFC 9457 problem details. The type ends in a slug that never changes; clients may rely on it. */
public final class Problems {

    private static final String TYPE = "urn:candor:problem:";

    private Problems() {
    }

    public static URI type(String slug) {
        return URI.create(TYPE + slug);
    }

    public static HttpProblem.Builder problem(int status, String slug, String title, String detail) {
        return HttpProblem.builder().withStatus(status).withType(type(slug)).withTitle(title).withDetail(detail);
    }

    /** @param what for example {@code questionnaire 5f…} */
    public static HttpProblem notFound(String what) {
        return problem(Status.NOT_FOUND.getStatusCode(), "not-found", "Not found", "There is no " + what + ".").build();
    }

    /** Field errors of one request, all at once. */
    public static HttpProblem invalid(List<FieldError> errors) {
        return problem(Status.BAD_REQUEST.getStatusCode(), "invalid-request", "The request is not valid",
                errors.get(0).message()).with("errors", errors).build();
    }

    public static HttpProblem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** The state of the thing does not allow it now. */
    public static HttpProblem conflict(String slug, String title, String detail) {
        return problem(Status.CONFLICT.getStatusCode(), slug, title, detail).build();
    }

    /**
     * @param field name of the field or parameter
     * @param message what is wrong and what to do
     */
    public record FieldError(String field, String message) {
    }
}
