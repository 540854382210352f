package io.candor.integration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

import io.candor.core.Sha256;

/**
 * Tells whether two requests ask for the same. Of a form its fields count and not its bytes: a client that sends a form
 * again draws another boundary.
 */
final class RequestDigest {

    /** Digests of the parts, one a line: nothing can move from the end of one part to the beginning of the next. */
    private final StringBuilder parts = new StringBuilder();

    private RequestDigest() {
    }

    /** Leaves the body readable for the resource. */
    static Sha256 of(ContainerRequestContext request) throws IOException {
        URI uri = request.getUriInfo().getRequestUri();
        RequestDigest digest = new RequestDigest();
        digest.text(request.getMethod());
        digest.text(uri.getRawPath());
        digest.text(uri.getRawQuery());
        Map<String, Collection<FormValue>> form = form();
        if (form == null) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            digest.bytes(body);
        } else {
            for (var field : new TreeMap<>(form).entrySet()) {
                for (FormValue value : field.getValue()) {
                    digest.field(field.getKey(), value);
                }
            }
        }
        return Sha256.of(digest.parts.toString());
    }

    /** Null where the request is no form. */
    private static Map<String, Collection<FormValue>> form() {
        FormData form = CurrentRequestManager.get().getFormData();
        return form == null ? null : form.toMultipartFormDataInput().getValues();
    }

    private void field(String name, FormValue value) throws IOException {
        text(name);
        if (value.isFileItem()) {
            text(value.getFileName());
            try (InputStream file = value.getFileItem().getInputStream()) {
                bytes(file.readAllBytes());
            }
        } else {
            text(value.getValue());
        }
    }

    private void text(String text) {
        parts.append(Sha256.of(text == null ? "" : text)).append('\n');
    }

    private void bytes(byte[] bytes) {
        parts.append(Sha256.of(bytes)).append('\n');
    }
}
