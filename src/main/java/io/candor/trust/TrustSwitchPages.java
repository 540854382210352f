package io.candor.trust;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.NavLink;
import io.candor.web.Role;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where an admin looks at the public pages before anybody else does, and switches them. */
@Path("/trust-pages")
@Produces(MediaType.TEXT_HTML)
public class TrustSwitchPages {

    @Inject
    Publishing publishing;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "trust")
    static class Templates {
        static native TemplateInstance switches(List<TrustPageView> pages, boolean admin);
    }

    @GET
    @Blocking
    public TemplateInstance list() {
        return Templates.switches(publishing.all(), caller.is(Role.ADMIN));
    }

    @GET
    @Path("{collection}")
    @Blocking
    public TemplateInstance preview(String collection) {
        return TrustPages.Templates.statement(publishing.preview(collection), true);
    }

    @POST
    @Path("{collection}")
    public Response publish(String collection, @RestForm boolean published, @RestForm String edition) {
        try {
            publishing.publish(collection, published, '"' + edition + '"', caller.name());
            flash.done(published ? "The page is public now." : "The page is gone; copies of it go within a minute.");
        } catch (HttpProblem refused) {
            flash.failed(refused.getTitle() + ": " + refused.getDetail());
        }
        return Response.seeOther(URI.create("/trust-pages")).build();
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    NavLink nav() {
        return NavLink.section(50, "Trust pages", "/trust-pages");
    }
}
