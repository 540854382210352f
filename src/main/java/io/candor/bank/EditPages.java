package io.candor.bank;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.Problems.FieldError;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Writing a new revision of an answer; whoever saves second sees both texts side by side and loses nothing. */
@Path("/bank/answers/{collection}/{key}")
@Produces(MediaType.TEXT_HTML)
public class EditPages {

    @Inject
    Editing editing;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance edit(EditView view);
    }

    @GET
    @Path("edit")
    @Blocking
    public TemplateInstance edit(String collection, String key) {
        AnswerDetail now = detail(new AnswerKey(collection, key));
        EditForm form = EditForm.of(now.content());
        form.version = String.valueOf(now.version());
        return Templates.edit(EditView.of(collection + "/" + key, form, List.of()));
    }

    @POST
    @Path("edit")
    @Blocking
    public Object save(String collection, String key, @BeanParam EditForm form) {
        AnswerKey id = new AnswerKey(collection, key);
        List<FieldError> errors = new ArrayList<>();
        AnswerContent content = form.content(errors);
        if (!errors.isEmpty()) {
            return Templates.edit(EditView.of(id.toString(), form, errors));
        }
        try {
            editing.edit(id, '"' + form.version + '"', content, caller.name(), form.note());
            flash.done("Saved as a new revision. What was approved is said until this one is.");
            return Response.seeOther(URI.create("/bank/answers/" + id)).build();
        } catch (HttpProblem refused) {
            if (refused.getStatusCode() != Response.Status.PRECONDITION_FAILED.getStatusCode()) {
                return Templates.edit(EditView.of(id.toString(), form, EditView.errors(refused)));
            }
            AnswerDetail current = detail(id);
            return Templates.edit(EditView.of(id.toString(), form, List.of()).against(current,
                    FieldDiff.between(current.content(), content)));
        }
    }

    private static AnswerDetail detail(AnswerKey id) {
        return QuarkusTransaction.requiringNew().call(() -> AnswerDetail.of(id.find()));
    }
}
