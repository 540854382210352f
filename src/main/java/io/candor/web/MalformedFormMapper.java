package io.candor.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;

/** A multipart form that is none, for example with a line break in a file's name, is its sender's mistake. */
@Provider
public class MalformedFormMapper implements ExceptionMapper<MalformedMessageException> {

    @Override
    public Response toResponse(MalformedMessageException e) {
        return Problems.invalid("form", "The multipart form cannot be read: a part's headers are malformed.")
                .toResponse();
    }
}
