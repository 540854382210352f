package io.candor.integration;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

import io.candor.web.Caller;
import io.candor.web.Problems;

/**
 * {@code Idempotency-Key} on every POST, in one place and for every resource: a client that does not know whether its
 * request arrived sends it again under the same key, and it is carried out once. {@link IdempotentReplies} stores what it
 * is told.
 */
class IdempotentRequests {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("\"?([!#-\\[\\]-~]{1,255})\"?");

    @Inject
    IdempotencyKeys keys;
    @Inject
    Caller caller;

    /** Runs once the form is read, as its fields are what two uploads are compared by. */
    @ServerRequestFilter
    @WithFormRead
    public Response filter(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(HEADER);
        if (header == null || !request.getMethod().equals(HttpMethod.POST)) {
            return null;
        }
        Matcher key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw Problems.invalid(HEADER, HEADER + " must be 1 to 255 printable characters without spaces, such as a "
                    + "random UUID.");
        }
        KeyedRequest keyed = new KeyedRequest(caller.name(), key.group(1), RequestDigest.of(request));
        return switch (keys.admit(keyed)) {
            case Admission.Run run -> {
                request.setProperty(IdempotentReplies.RUN, new IdempotentReplies.Owned(keyed, run.lease()));
                yield null;
            }
            case Admission.Replay replay -> again(replay.reply());
            case Admission.Running running -> throw Problems.problem(409, "request-in-progress",
                    "The same request is being carried out",
                    "A request under this key has begun and is not answered yet. Ask again in a moment.")
                    .withHeader(HttpHeaders.RETRY_AFTER, "1").build();
            case Admission.OtherRequest other -> throw Problems.problem(422, "idempotency-key-reused",
                    "This key belongs to another request",
                    "A request with another path or body was sent under this key before. Draw a new key for each new "
                            + "request, and repeat one only to repeat the request as it was.")
                    .build();
        };
    }

    private static Response again(StoredReply reply) {
        if (!reply.kept()) {
            throw Problems.problem(409, "reply-not-kept", "It was carried out, and its reply is gone",
                    "The request under this key was carried out. Its reply held a secret that is shown once and is not "
                            + "stored; have a new secret made.")
                    .build();
        }
        Response.ResponseBuilder response = Response.status(reply.status()).entity(reply.body());
        reply.headers().forEach(response::header);
        String type = reply.headers().get(HttpHeaders.CONTENT_TYPE);
        response.type(reply.body() == null ? null : type);
        return response.header(REPLAYED, "true").build();
    }
}
