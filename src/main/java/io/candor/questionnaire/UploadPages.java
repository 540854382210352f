package io.candor.questionnaire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import io.candor.bank.AnswerCollection;
import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Customers' workbooks on their way in. The page's script sends file by file and shows how far each is; without it the
 * form sends all of them at once.
 */
@Path("/questionnaires/new")
@Produces(MediaType.TEXT_HTML)
public class UploadPages {

    @Inject
    Intake intake;
    @Inject
    Flash flash;
    @Inject
    Caller caller;

    @CheckedTemplate(basePath = "questionnaire")
    static class Templates {
        static native TemplateInstance upload(List<String> collections);

        static native TemplateInstance taken(QuestionnaireSummary q);
    }

    @GET
    public TemplateInstance form() {
        return Templates.upload(QuarkusTransaction.requiringNew().call(AnswerCollection::keys));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object upload(MultipartFormDataInput input, @HeaderParam("HX-Request") boolean scripted) {
        List<UploadForm> forms = QuarkusTransaction.requiringNew().call(() -> UploadForm.each(input));
        List<Questionnaire> taken = new ArrayList<>();
        for (UploadForm form : forms) {
            taken.add(take(form));
        }
        if (scripted) {
            return Templates.taken(summary(taken.getFirst()));
        }
        if (taken.size() > 1) {
            flash.done(taken.size() + " questionnaires were taken in; they are drafted one after the other.");
        }
        return Response.seeOther(URI.create(taken.size() > 1
                ? "/questionnaires"
                : "/questionnaires/" + taken.getFirst().id)).build();
    }

    private Questionnaire take(UploadForm form) {
        try {
            return intake.take(form.file(), form.request(), caller.name());
        } catch (NotAQuestionnaireException e) {
            throw Problems.problem(422, "no-questions-found", "No questions were found in " + form.request().fileName(),
                    "Nothing in this workbook asks for answers. If that is wrong, keep it and show where they are.")
                    .build();
        }
    }

    static QuestionnaireSummary summary(Questionnaire q) {
        return QuarkusTransaction.requiringNew().call(() -> QuestionnaireListing.summaries(List.of(q)).getFirst());
    }
}
