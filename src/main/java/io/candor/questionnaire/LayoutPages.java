package io.candor.questionnaire;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.candor.web.Caller;
import io.candor.web.Flash;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What was understood of a workbook, shown as the sheet looks, and corrected by choosing what a column is for. Nothing is
 * kept between two requests: what the person said so far travels with the page until it is saved.
 */
@Path("/questionnaires/{id}/layout")
@Produces(MediaType.TEXT_HTML)
public class LayoutPages {

    @Inject
    LayoutShowing showing;
    @Inject
    LayoutCorrecting correcting;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "questionnaire")
    static class Templates {
        static native TemplateInstance layout(LayoutScreen s, List<Role> roles);

        static native TemplateInstance layout$content(LayoutScreen s, List<Role> roles);

        static native TemplateInstance layoutRows(SheetGrid grid, UUID id);
    }

    /** A role as the page names it. */
    record Role(String slug, String label) {
    }

    static final List<Role> ROLES = List.of(new Role("question", "Question"), new Role("verdict", "Verdict"),
            new Role("text", "Text"), new Role("tick", "Tick"), new Role("vendor", "Vendor fills"),
            new Role("id", "ID"), new Role("section", "Section"), new Role("guidance", "Guidance"),
            new Role("assessor", "Assessor's"), new Role("other", "Leave alone"));

    @GET
    public TemplateInstance show(UUID id, @QueryParam("sheet") String sheet) {
        return Templates.layout(showing.saved(id, sheet), ROLES);
    }

    /** Says one more thing; answers with what all of it leads to. What cannot be is refused in words, and not said. */
    @POST
    @Path("try")
    public TemplateInstance attempt(UUID id, @BeanParam LayoutAttempt attempt) {
        try {
            return Templates.layout$content(showing.tried(id, attempt, attempt.next(showing.sheet(id, attempt)), null),
                    ROLES);
        } catch (HttpProblem refused) {
            if (refused.getStatusCode() != 422) {
                throw refused;
            }
            return Templates.layout$content(showing.tried(id, attempt, attempt.correction(), refused.getDetail()),
                    ROLES);
        }
    }

    /** Further rows of a long sheet. */
    @POST
    @Path("rows")
    public TemplateInstance rows(UUID id, @BeanParam LayoutAttempt attempt) {
        return Templates.layoutRows(showing.grid(id, attempt), id);
    }

    @POST
    public Object save(UUID id, @BeanParam LayoutAttempt attempt) {
        try {
            LayoutCorrecting.Saved saved = correcting.save(showing.one(id), '"' + String.valueOf(attempt.version) + '"',
                    attempt.correction(), caller.name());
            flash.done(saved.redrafted()
                    ? "Saved; it is drafted anew. What people decided stays with its questions."
                    : "Saved; no question changes.");
            return Response.seeOther(URI.create("/questionnaires/" + id)).build();
        } catch (HttpProblem refused) {
            return Templates.layout(showing.tried(id, attempt, attempt.correction(), words(id, attempt, refused)),
                    ROLES);
        }
    }

    private String words(UUID id, LayoutAttempt attempt, HttpProblem refused) {
        return switch (refused.getStatusCode()) {
            case 422 -> refused.getDetail();
            case 412 -> {
                attempt.version = showing.version(id);
                yield "Somebody corrected this layout meanwhile. Below is still what you said: save it again to put it in "
                        + "the place of theirs, or open the page anew to see theirs.";
            }
            default -> throw refused;
        };
    }
}
