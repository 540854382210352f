package io.candor.integration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.EncodedMediaType;

/**
 * Stores what a request under a key was answered, before it is sent, so that whoever has seen it is told the same from
 * then on.
 *
 * <p>
 * Replies that say nothing about the request itself are not stored: after 401, 403, 408, 429 and failures of ours (5xx) the
 * key is free again. Between the commit of the resource and the storing of its reply a process may die: the key is then
 * released by its lease, and the request runs again. That window is the price of one filter for all resources.
 */
@Provider
public class IdempotentReplies implements ContainerResponseFilter, WriterInterceptor {

    static final String RUN = IdempotentReplies.class.getName();

    private static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.CACHE_CONTROL, "Preference-Applied",
            "Deprecation", "Sunset");
    private static final Set<Integer> NOT_OF_THE_REQUEST = Set.of(401, 403, 408, 429);

    @Inject
    IdempotencyKeys keys;

    /** A request that has its key, and once it is answered what is to be stored with the body. */
    record Owned(KeyedRequest request, Instant lease, int status, Map<String, String> headers, boolean keep) {

        Owned(KeyedRequest request, Instant lease) {
            this(request, lease, 0, Map.of(), false);
        }

        Owned answered(int answer, Map<String, String> with, boolean keeping) {
            return new Owned(request, lease, answer, with, keeping);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(RUN) instanceof Owned owned)) {
            return;
        }
        int status = response.getStatus();
        if (status >= 500 || NOT_OF_THE_REQUEST.contains(status)) {
            request.removeProperty(RUN);
            keys.release(owned.request(), owned.lease());
            return;
        }
        // What must not lie in a cache must not lie here either: tokens and secrets that are shown once.
        String caching = response.getHeaderString(HttpHeaders.CACHE_CONTROL);
        boolean keep = caching == null || !caching.contains("no-store");
        if (response.hasEntity()) {
            request.setProperty(RUN, owned.answered(status, headers(response), keep));
        } else {
            request.removeProperty(RUN);
            keys.complete(owned.request(), owned.lease(), new StoredReply(status, headers(response), null, true));
        }
    }

    private static Map<String, String> headers(ContainerResponseContext response) {
        Map<String, String> kept = new HashMap<>();
        for (String name : HEADERS) {
            String value = response.getHeaderString(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(RUN) instanceof Owned owned)) {
            context.proceed();
            return;
        }
        OutputStream client = context.getOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        context.setOutputStream(body);
        context.proceed();
        Map<String, String> headers = new HashMap<>(owned.headers());
        // Chosen only now, as the body was written.
        EncodedMediaType type = CurrentRequestManager.get().getResponseContentType();
        if (type != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, type.toString());
        }
        keys.complete(owned.request(), owned.lease(), new StoredReply(owned.status(), headers,
                owned.keep() ? body.toByteArray() : null, owned.keep()));
        client.write(body.toByteArray());
    }
}
