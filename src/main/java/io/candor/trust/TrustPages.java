package io.candor.trust;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a vendor tells everybody, as a page. Needs no sign-in and knows nobody who looks at it: every copy is the same. */
@Path("/trust/{collection}")
@Produces(MediaType.TEXT_HTML)
public class TrustPages {

    @Inject
    Publishing publishing;

    @CheckedTemplate(basePath = "trust")
    static class Templates {
        /** @param preview whether it is shown to an admin before anybody else sees it */
        static native TemplateInstance statement(TrustStatement statement, boolean preview);
    }

    @GET
    public Response page(String collection, @Context Request request) {
        String page = Templates.statement(publishing.published(collection), false).render();
        return PublicCopy.of(page, MediaType.TEXT_HTML_TYPE, request);
    }
}
