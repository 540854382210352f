package io.candor.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

import io.candor.questionnaire.ItemState;
import io.candor.questionnaire.Visible;
import io.candor.web.Caller;
import io.candor.web.Page;

/** A person's own work over all questionnaires. */
@Path("/api/v1/assigned")
@Tag(name = "Review")
public class AssignedResource {

    @Inject
    Caller caller;
    @Inject
    Visible visible;
    @Inject
    Session database;

    /**
     * @param total items of it that are assigned to the person
     * @param undecided of these, the suggested and open ones
     */
    @Schema(name = "AssignedWork")
    public record Work(UUID questionnaire, String fileName, String customer, LocalDate dueDate, long total,
            long undecided) {
    }

    @GET
    @Transactional
    @Operation(operationId = "listAssigned", summary = "Unfinished questionnaires with items for a person, the most urgent first")
    public Page<Work> list(
            @Parameter(description = "Whose; the caller's if left out", example = "Ada") @QueryParam("assignee") String assignee,
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        String person = assignee == null ? caller.name() : assignee;
        List<Work> work = database.createQuery("""
                select q.id, q.fileName, q.customer, q.dueDate, count(*),
                    sum(case when i.state in :undecided then 1L else 0L end)
                from QuestionnaireItem i join Questionnaire q on q.id = i.questionnaireId
                where i.assignee = :person and q.finishedAt is null and\s
                """ + Visible.condition("q.id") + """

                group by q.id, q.fileName, q.customer, q.dueDate, q.createdAt
                order by q.dueDate nulls last, q.createdAt, q.id""", Work.class).setParameter("person", person)
                .setProperties(visible.parameters())
                .setParameter("undecided", List.of(ItemState.SUGGESTED, ItemState.OPEN))
                .setFirstResult(page * size).setMaxResults(size).getResultList();
        long total = database.createQuery("""
                select count(distinct i.questionnaireId) from QuestionnaireItem i
                join Questionnaire q on q.id = i.questionnaireId
                where i.assignee = :person and q.finishedAt is null and\s
                """ + Visible.condition("q.id"), Long.class).setParameter("person", person)
                .setProperties(visible.parameters()).getSingleResult();
        return new Page<>(work, page, size, total);
    }
}
