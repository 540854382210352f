package io.candor.questionnaire;

import java.net.URI;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.candor.questionnaire.QuestionnaireView.Failure;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A questionnaire's own address: it leads to what is to be done next, and shows how far the drafting is until then. */
@Path("/questionnaires/{id}")
@Produces(MediaType.TEXT_HTML)
public class ProgressPages {

    @Inject
    Drafting drafting;

    @CheckedTemplate(basePath = "questionnaire")
    static class Templates {
        static native TemplateInstance progress(QuestionnaireSummary q, Failure failure);

        static native TemplateInstance progress$bar(QuestionnaireSummary q);
    }

    @GET
    public Object open(UUID id) {
        Questionnaire q = one(id);
        return switch (q.state) {
            case DRAFTED -> Response.seeOther(address(id, "/review")).build();
            case NEEDS_MAPPING -> Response.seeOther(address(id, "/layout")).build();
            case RECEIVED, DRAFTING, FAILED -> Templates.progress(UploadPages.summary(q),
                    q.failureType == null ? null : new Failure(q.failureType, q.failureDetail));
        };
    }

    /** Asked for again and again while it is drafted; then the page goes on by itself. */
    @GET
    @Path("progress")
    public Response bar(UUID id) {
        Questionnaire q = one(id);
        Response.ResponseBuilder response = Response.ok(Templates.progress$bar(UploadPages.summary(q)));
        return q.state.settled() ? response.header("HX-Redirect", "/questionnaires/" + id).build() : response.build();
    }

    /** The same for a row of the upload page, which stays where it is. */
    @GET
    @Path("taken")
    public TemplateInstance row(UUID id) {
        return UploadPages.Templates.taken(UploadPages.summary(one(id)));
    }

    @POST
    @Path("draft")
    public Response draftAgain(UUID id) {
        Questionnaire q = one(id);
        if (q.state != QuestionnaireState.FAILED) {
            throw Problems.conflict("not-failed", "Its drafting has not failed",
                    "The questionnaire is " + q.state.slug() + "; only a failed one is drafted again.");
        }
        drafting.again(id);
        return Response.seeOther(address(id, "")).build();
    }

    private static URI address(UUID id, String rest) {
        return URI.create("/questionnaires/" + id + rest);
    }

    private static Questionnaire one(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> QuestionnaireResource.find(id));
    }
}
