package io.candor.web;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.NonBlocking;

/** Gives the assets out. */
@Path("/assets/{version}/{name}")
public class AssetResource {

    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js",
            "text/javascript;charset=UTF-8", "svg", "image/svg+xml");

    @Inject
    Assets assets;

    @GET
    @NonBlocking
    public Response file(String version, String name) {
        byte[] file = assets.file(name);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (file == null || type == null) {
            throw new NotFoundException();
        }
        // A page from before an update may ask for the version before: it gets what there is, and keeps it for no time.
        boolean current = version.equals(assets.version());
        return Response.ok(file, type)
                .header(HttpHeaders.CACHE_CONTROL, current ? "public, max-age=31536000, immutable" : "no-cache")
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
