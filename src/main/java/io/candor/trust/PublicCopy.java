package io.candor.trust;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.candor.core.Sha256;

/** A text that anyone may keep a copy of, named by the digest of its bytes. */
final class PublicCopy {

    /** Short: what is taken back has to be gone everywhere soon. */
    private static final int KEPT_SECONDS = 60;

    private PublicCopy() {
    }

    /** 304 for who has it already. */
    static Response of(String text, MediaType type, Request request) {
        EntityTag tag = new EntityTag(Sha256.of(text).hex());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder response = unchanged == null
                ? Response.ok(text, type.withCharset("UTF-8")).tag(tag)
                : unchanged;
        CacheControl keep = new CacheControl();
        keep.setMaxAge(KEPT_SECONDS);
        keep.setMustRevalidate(true);
        keep.setNoTransform(false);
        return response.header("Cache-Control", "public, " + keep).build();
    }
}
