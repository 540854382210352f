package io.candor.ledger;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the customer was told before, as a part of the workspace that comes after the rest: it may take a moment. */
@Path("/questionnaires/{id}/review/items/{number}/told")
@Produces(MediaType.TEXT_HTML)
public class ToldPages {

    @Inject
    ToldBefore toldBefore;

    @CheckedTemplate(basePath = "ledger")
    static class Templates {
        static native TemplateInstance toldBefore(String customer, ToldBefore.Before before);
    }

    @GET
    @Transactional
    public TemplateInstance told(UUID id, int number) {
        Questionnaire q = Questionnaire.byId(id).orElseThrow(() -> Problems.notFound("questionnaire " + id));
        QuestionnaireItem item = QuestionnaireItem.byNumber(id, number)
                .orElseThrow(() -> Problems.notFound("item " + number + " in questionnaire " + id));
        List<ToldBefore.Before> before = q.customer == null ? List.of() : toldBefore.of(q, List.of(item));
        return Templates.toldBefore(q.customer, before.isEmpty() ? null : before.getFirst());
    }
}
