package io.candor.review;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.QuestionnaireState;
import io.candor.questionnaire.QuestionnaireSummary.Tally;
import io.candor.web.Caller;
import io.candor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The workspace: every question of a questionnaire in a lean list, the chosen one beside it. */
@Path("/questionnaires/{id}/review")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    @Inject
    Caller caller;

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance workspace(Workspace space, List<WorkRow> rows, ItemPanel panel, String me);

        static native TemplateInstance item(ItemPanel p);

        /** What an action changed: the next question, the rows, the progress. */
        static native TemplateInstance changed(Tally items, List<WorkRow> rows, ItemPanel panel);
    }

    @GET
    @Transactional
    public Object show(UUID id, @QueryParam("item") int number) {
        Questionnaire q = Reviewable.known(id);
        if (q.state != QuestionnaireState.DRAFTED) {
            return Response.seeOther(URI.create("/questionnaires/" + id)).build();
        }
        List<WorkRow> rows = WorkRow.of(id);
        int chosen = number > 0 ? number : first(rows);
        ItemPanel panel = chosen == 0 ? null : ItemPanel.of(q, find(id, chosen), null);
        return Templates.workspace(Workspace.of(q), rows, panel, caller.name());
    }

    @GET
    @Path("items/{number}")
    @Transactional
    public TemplateInstance item(UUID id, int number) {
        return Templates.item(ItemPanel.of(Reviewable.known(id), find(id, number), null));
    }

    /** Whoever comes back goes on with the first question that waits for somebody. */
    private static int first(List<WorkRow> rows) {
        return rows.stream().filter(r -> r.state().equals("suggested") || r.state().equals("open")).findFirst()
                .or(() -> rows.stream().findFirst()).map(WorkRow::number).orElse(0);
    }

    static QuestionnaireItem find(UUID id, int number) {
        return QuestionnaireItem.byNumber(id, number)
                .orElseThrow(() -> Problems.notFound("item " + number + " in questionnaire " + id));
    }

    /** @param next number of the question to show */
    static TemplateInstance changed(UUID id, List<Integer> numbers, int next, ItemPanel.Conflict conflict) {
        Questionnaire q = Reviewable.known(id);
        return Templates.changed(Workspace.tally(id), numbers.isEmpty() ? List.of() : WorkRow.of(id, numbers),
                ItemPanel.of(q, find(id, next), conflict));
    }
}
