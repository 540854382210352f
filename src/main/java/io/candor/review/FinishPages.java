package io.candor.review;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.candor.web.Caller;
import io.candor.web.Flash;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The end of a review: only where nothing unapproved would leave, and what stands in the way is listed. */
@Path("/questionnaires/{id}/review")
@Produces(MediaType.TEXT_HTML)
public class FinishPages {

    @Inject
    Finishing finishing;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance blocked(Workspace space, List<Finishing.Blocker> blockers);
    }

    @POST
    @Path("finish")
    public Object finish(UUID id, @FormParam("leaveUndecided") @DefaultValue("false") boolean leaveUndecided) {
        try {
            finishing.finish(id, leaveUndecided, caller.name());
        } catch (HttpProblem refused) {
            if (!(refused.getParameters().get("blockers") instanceof List<?> blockers)) {
                throw refused;
            }
            return QuarkusTransaction.requiringNew().call(() -> Templates.blocked(Workspace.of(Reviewable.known(id)),
                    blockers.stream().map(Finishing.Blocker.class::cast).toList()));
        }
        flash.done("The review is finished. Export the customer's file.");
        return Response.seeOther(URI.create("/questionnaires/" + id + "/exports")).build();
    }

    @POST
    @Path("resume")
    public Response resume(UUID id) {
        finishing.resume(id);
        flash.done("The review goes on.");
        return Response.seeOther(URI.create("/questionnaires/" + id + "/review")).build();
    }
}
