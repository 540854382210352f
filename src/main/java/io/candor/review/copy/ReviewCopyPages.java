package io.candor.review.copy;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.candor.questionnaire.ItemFilter;
import io.candor.questionnaire.Questionnaire;
import io.candor.review.ManyDecisions;
import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Review in a spreadsheet program, on the pages. */
@Path("/questionnaires/{id}/review/copies")
@Produces(MediaType.TEXT_HTML)
public class ReviewCopyPages {

    @Inject
    ReviewCopies copies;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance copies(Questionnaire q, String title, List<String> people,
                List<ReviewCopy.Summary> copies);

        static native TemplateInstance returned(Questionnaire q, String title, ReturnView back, long applicable);
    }

    @GET
    @Transactional
    public TemplateInstance list(UUID id) {
        Questionnaire q = ReviewCopyResource.known(id);
        List<String> people = new ItemFilter().all(id).stream().map(i -> i.assignee).filter(p -> p != null).distinct()
                .sorted().toList();
        return Templates.copies(q, title(q), people, ReviewCopy.of(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(UUID id, @FormParam("assignee") String assignee) {
        copies.give(id, assignee == null || assignee.isBlank() ? null : assignee, caller.name());
        flash.done("The review copy is made. Download it, and upload it here once it is edited.");
        return Response.seeOther(URI.create("/questionnaires/" + id + "/review/copies")).build();
    }

    @GET
    @Path("{copy}/workbook")
    @Transactional
    @Produces(MediaType.WILDCARD)
    public Response workbook(UUID id, UUID copy) {
        return ReviewCopyResource.download(ReviewCopyResource.known(id), ReviewCopies.copy(id, copy));
    }

    @POST
    @Path("returned")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(UUID id, @RestForm("file") FileUpload file) {
        ReturnView back = copies.take(id, ReviewCopyResource.bytes(file), caller.name());
        return Response.seeOther(URI.create("/questionnaires/" + id + "/review/copies/returned/" + back.id())).build();
    }

    @GET
    @Path("returned/{returned}")
    @Transactional
    public TemplateInstance show(UUID id, UUID returned) {
        Questionnaire q = ReviewCopyResource.known(id);
        ReturnView back = copies.show(id, returned);
        return Templates.returned(q, title(q), back,
                back.changes().stream().filter(ReturnView.Change::applicable).count());
    }

    @POST
    @Path("returned/{returned}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(UUID id, UUID returned, @FormParam("item") List<Integer> items) {
        Set<Integer> chosen = new HashSet<>(items == null ? List.of() : items);
        if (chosen.isEmpty()) {
            throw Problems.invalid("item", "Choose at least one question.");
        }
        ManyDecisions.Applied applied = copies.apply(id, returned, chosen, caller.name());
        StringBuilder words = new StringBuilder("Applied " + applied.applied().size() + ".");
        applied.skipped().forEach(s -> words.append(" Question ").append(s.number()).append(" was not applied: ")
                .append(s.text()).append('.'));
        if (applied.skipped().isEmpty()) {
            flash.done(words.toString());
        } else {
            flash.failed(words.toString());
        }
        return Response.seeOther(URI.create("/questionnaires/" + id + "/review")).build();
    }

    private static String title(Questionnaire q) {
        return q.customer == null ? q.fileName : q.customer;
    }
}
