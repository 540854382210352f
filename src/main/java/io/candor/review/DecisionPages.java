package io.candor.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.web.Caller;
import io.candor.web.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

/**
 * What a person does with one question in the workspace. Each action answers with the question that comes next and with
 * what changed in the list. Whoever comes second loses nothing: both versions are shown side by side.
 */
@Path("/questionnaires/{id}/review/items/{number}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DecisionPages {

    @Inject
    Review review;
    @Inject
    Caller caller;

    @POST
    @Path("{action: accept|edit|decline|not-applicable|reopen}")
    public TemplateInstance decide(UUID id, int number, String action, MultivaluedMap<String, String> fields) {
        DecisionForm form = DecisionForm.read(action, fields);
        ReviewAction asked = form.asked();
        try {
            review.apply(id, number, form.etag(), asked, caller.name());
        } catch (HttpProblem refused) {
            if (refused.getStatusCode() != 412) {
                throw refused;
            }
            return inTransaction(() -> ReviewPages.changed(id, List.of(number), number, conflict(id, number, form)));
        }
        return changed(id, number, form.next());
    }

    @POST
    @Path("undo")
    public TemplateInstance undo(UUID id, int number, MultivaluedMap<String, String> fields) {
        review.undoOwn(id, number, caller.name());
        return changed(id, number, DecisionForm.read("undo", fields).next());
    }

    @POST
    @Path("comments")
    public TemplateInstance comment(UUID id, int number, MultivaluedMap<String, String> fields) {
        String text = fields.getFirst("text");
        if (text == null || text.isBlank() || text.length() > 4000) {
            throw Problems.invalid("text", "A comment has 1 to 4,000 characters.");
        }
        review.comment(id, number, text, caller.name());
        return changed(id, number, number);
    }

    private static TemplateInstance changed(UUID id, int number, int next) {
        return inTransaction(() -> ReviewPages.changed(id, List.of(number), next > 0 ? next : number, null));
    }

    private static ItemPanel.Conflict conflict(UUID id, int number, DecisionForm form) {
        QuestionnaireItem now = ReviewPages.find(id, number);
        Map<String, String> theirs = now.reply == null
                ? Map.of()
                : now.reply.edits().stream().collect(
                        Collectors.toMap(ProposedReply.Edit::cell, ProposedReply.Edit::after, (a, b) -> a));
        return new ItemPanel.Conflict(now.decidedBy, form.mine(theirs), form.action());
    }

    private static <T> T inTransaction(Supplier<T> read) {
        return QuarkusTransaction.requiringNew().call(read::get);
    }
}
