package io.candor.bank;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.candor.bank.AskResource.Ask;
import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.NavLink;
import io.candor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** A customer's question in, the approved answer out, or an honest "not in the bank". */
@Path("/ask")
@Produces(MediaType.TEXT_HTML)
public class AskPages {

    private static final int LONGEST = 4_000;

    @Inject
    AskResource asking;
    @Inject
    Requesting requesting;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance ask(AskView view);
    }

    @GET
    @Blocking
    public TemplateInstance ask(@QueryParam("q") String question, @QueryParam("collection") List<String> chosen,
            @QueryParam("nda") boolean nda) {
        String text = question == null ? "" : question.strip();
        if (text.length() > LONGEST) {
            throw Problems.invalid("q", "A question has at most " + LONGEST + " characters.");
        }
        List<String> collections = Collections.known("collection", List.of());
        return Templates.ask(AskView.of(text, collections, Collections.known("collection", chosen), nda,
                text.isEmpty() ? null : asking.ask(new Ask(text, null, chosen, nda))));
    }

    /** Whoever found nothing asks the curators. */
    @POST
    @Path("request")
    public Response request(@RestForm String q, @RestForm String collection, @RestForm String note) {
        if (q == null || q.isBlank() || q.length() > LONGEST) {
            throw Problems.invalid("q", "Say what is to be answered.");
        }
        requesting.ask(collection, q, note == null || note.isBlank() ? null : note.strip(), caller.name());
        flash.done("The curators have your request; it stands in their queue.");
        return Response.seeOther(URI.create("/ask")).build();
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    NavLink box() {
        return NavLink.search("Ask the bank…", "/ask");
    }
}
