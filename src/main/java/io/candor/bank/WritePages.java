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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import io.candor.bank.FindingResource.ContentToCheck;
import io.candor.bank.PreviewResource.Hits;
import io.candor.bank.PreviewResource.Wordings;
import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.Problems.FieldError;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Writing a new answer, and what is to be known of any answer before it is saved. */
@Path("/bank")
@Produces(MediaType.TEXT_HTML)
public class WritePages {

    private static final Logger LOG = Logger.getLogger(WritePages.class);

    @Inject
    Editing editing;
    @Inject
    FindingResource findings;
    @Inject
    PreviewResource preview;
    @Inject
    Requesting requesting;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance check(String own, List<Finding> findings, List<Hits> hits,
                List<FieldError> errors);
    }

    @GET
    @Path("new")
    @Blocking
    public TemplateInstance write(@QueryParam("collection") String collection,
            @QueryParam("wording") List<String> wordings, @QueryParam("domain") String domain,
            @QueryParam("request") Long request) {
        EditForm form = new EditForm();
        form.collection = collection;
        form.wording = wordings;
        form.request = request;
        form.domain = domain != null ? domain : wordings.isEmpty() ? null : DomainGuess.of("", wordings.getFirst());
        form.visibility = "customer";
        return EditPages.Templates.edit(EditView.of(null, form, List.of()));
    }

    @POST
    @Path("new")
    @Blocking
    public Object create(@BeanParam EditForm form) {
        List<FieldError> errors = new ArrayList<>();
        AnswerContent content = form.content(errors);
        if (!errors.isEmpty()) {
            return EditPages.Templates.edit(EditView.of(null, form, errors));
        }
        try {
            String key = form.key == null || form.key.isBlank() ? null : form.key.strip();
            AnswerDetail made = editing.create(form.collection, key, content, caller.name(), form.note());
            settle(form.request, made.summary().id());
            flash.done("Saved as a draft. Somebody else has to approve it.");
            return Response.seeOther(URI.create("/bank/answers/" + made.summary().id())).build();
        } catch (HttpProblem refused) {
            return EditPages.Templates.edit(EditView.of(null, form, EditView.errors(refused)));
        }
    }

    /** That somebody else settled the request meanwhile takes nothing away from the answer. */
    private void settle(Long request, String answer) {
        try {
            if (request != null) {
                requesting.answered(request, answer, caller.name());
            }
        } catch (HttpProblem settled) {
            LOG.debugf("request %s: %s", request, settled.getDetail());
        }
    }

    /** Before it is saved: what it would duplicate or contradict, and which answers its wordings hit now. */
    @POST
    @Path("check")
    @Blocking
    public TemplateInstance check(@BeanParam EditForm form) {
        List<FieldError> errors = new ArrayList<>();
        AnswerContent content = form.content(errors);
        boolean known = form.version != null && !form.version.isBlank();
        String own = known ? form.collection + "/" + form.key : null;
        List<String> wordings = content.wordings().stream().map(AnswerContent.FiledWording::text)
                .filter(t -> t.length() <= AnswerFile.MAX_WORDING).limit(50).toList();
        List<Hits> hits = wordings.isEmpty()
                ? List.of()
                : preview.preview(new Wordings(wordings, List.of(form.collection)));
        try {
            return Templates.check(own, findings.check(new ContentToCheck(form.collection, known ? form.key : null,
                    content)), hits, errors);
        } catch (HttpProblem incomplete) {
            errors.addAll(EditView.errors(incomplete));
            return Templates.check(own, List.of(), hits, errors);
        }
    }
}
