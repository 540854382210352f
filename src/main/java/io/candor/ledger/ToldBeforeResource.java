package io.candor.ledger;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.web.Problems;

/** A questionnaire held against what its customer was told before. */
@Path("/api/v1/questionnaires/{id}/told-before")
@Tag(name = "Ledger")
public class ToldBeforeResource {

    @Inject
    ToldBefore toldBefore;

    @GET
    @Transactional
    @Operation(operationId = "whatWeToldBefore", summary = "What this customer was told before, and where today's draft differs")
    public List<ToldBefore.Before> of(UUID id,
            @Parameter(description = "Only this item") @QueryParam("item") Integer item,
            @Parameter(description = "Only items whose draft differs") @QueryParam("differing") boolean differing) {
        Questionnaire questionnaire = Questionnaire.<Questionnaire>findByIdOptional(id)
                .orElseThrow(() -> Problems.notFound("questionnaire " + id));
        List<QuestionnaireItem> items = item == null
                ? QuestionnaireItem.list("questionnaireId = ?1 order by number", id)
                : QuestionnaireItem.list("questionnaireId = ?1 and number = ?2", id, item);
        if (item != null && items.isEmpty()) {
            throw Problems.notFound("item " + item + " in questionnaire " + id);
        }
        return toldBefore.of(questionnaire, items).stream().filter(b -> !differing || b.differs()).toList();
    }
}
