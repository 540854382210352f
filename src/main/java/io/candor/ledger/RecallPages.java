package io.candor.ledger;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;

import io.candor.ledger.RecallResource.RecallChange;
import io.candor.web.Flash;
import io.candor.web.Page;
import io.candor.web.Pager;
import io.candor.web.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Customers who hold what is not said any more, as a list to work off. */
@Path("/ledger/recalls")
@Produces(MediaType.TEXT_HTML)
public class RecallPages {

    private static final int SIZE = 25;

    @Inject
    RecallResource recalls;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "ledger")
    static class Templates {
        static native TemplateInstance recalls(Page<RecallCase> page, Pager pager, String state, String answer);
    }

    @GET
    @Transactional
    public TemplateInstance list(@QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("answer") String answer, @QueryParam("page") @DefaultValue("0") int page,
            @Context UriInfo at) {
        Page<RecallCase> found = recalls.list(answer, null, state.equals("all") ? null : state, page, SIZE);
        return Templates.recalls(found, Pager.of(at, found), state, answer);
    }

    @POST
    @Path("{id}")
    public Response settle(String id, @RestForm String edition, @RestForm String state, @RestForm String note,
            @RestForm String answer) {
        RecallState chosen = Optional.ofNullable(state).flatMap(RecallState::bySlug)
                .orElseThrow(() -> Problems.invalid("state", "state must be open, notified or not-needed."));
        try {
            recalls.settle(id, '"' + edition + '"',
                    new RecallChange(chosen, note == null || note.isBlank() ? null : note.strip()));
            flash.done(switch (chosen) {
                case OPEN -> "Open again.";
                case NOTIFIED -> "Noted: they were told.";
                case NOT_NEEDED -> "Noted: they need not be told.";
            });
        } catch (HttpProblem refused) {
            flash.failed(refused.getTitle() + ": " + refused.getDetail());
        }
        return Response.seeOther(URI.create("/ledger/recalls" + (answer == null || answer.isBlank()
                ? ""
                : "?answer=" + answer))).build();
    }
}
