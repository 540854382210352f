package io.candor.questionnaire;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.candor.core.autofill.Receipt;
import io.candor.questionnaire.ExportResource.ExportView;
import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The customer's own file, completed: made, downloaded, and its receipt to be read. */
@Path("/questionnaires/{id}/exports")
@Produces(MediaType.TEXT_HTML)
public class ExportPages {

    @Inject
    Exporting exporting;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    /** Where a question stands. */
    public record Place(String sheet, String cell, String question) {
    }

    @CheckedTemplate(basePath = "questionnaire")
    static class Templates {
        static native TemplateInstance exports(QuestionnaireSummary q, List<ExportView> exports);

        static native TemplateInstance receipt(QuestionnaireSummary q, ExportView export, ReceiptView receipt,
                Map<Receipt.Unanswered, String> asked, boolean overwritten);
    }

    @GET
    @Transactional
    public TemplateInstance list(UUID id) {
        Questionnaire q = QuestionnaireResource.find(id);
        return Templates.exports(QuestionnaireListing.summaries(List.of(q)).getFirst(),
                QuestionnaireExport.of(id).stream().map(e -> ExportView.of(id, e)).toList());
    }

    @POST
    public Response export(UUID id, @FormParam("variant") String variant) {
        ExportVariant wanted = ExportVariant.bySlug(variant);
        if (wanted == null) {
            throw Problems.invalid("variant", "There is no variant \"" + variant + "\".");
        }
        QuestionnaireExport made = exporting.export(id, wanted, caller.name());
        flash.done("Made: " + made.summary().written() + " cells written, nothing else changed.");
        return Response.seeOther(URI.create("/questionnaires/" + id + "/exports")).build();
    }

    @GET
    @Path("{export}")
    @Transactional
    public TemplateInstance receipt(UUID id, UUID export) {
        Questionnaire q = QuestionnaireResource.find(id);
        QuestionnaireExport found = QuestionnaireExport.byId(id, export)
                .orElseThrow(() -> Problems.notFound("export " + export + " of questionnaire " + id));
        return Templates.receipt(QuestionnaireListing.summaries(List.of(q)).getFirst(),
                ExportView.of(id, found.summary()), found.receipt, asked(id, found.receipt.open()),
                found.receipt.edits().stream().anyMatch(e -> !e.before().isBlank()));
    }

    /** The questions as they stand in the workbook; one of a layout since corrected is no longer known. */
    private static Map<Receipt.Unanswered, String> asked(UUID id, List<Receipt.Unanswered> open) {
        Map<String, String> byCell = QuestionnaireItem.find("questionnaireId", id).project(Place.class).stream()
                .collect(Collectors.toMap(p -> p.sheet() + "!" + p.cell(), Place::question, (a, b) -> a));
        return open.stream().distinct().collect(Collectors.toMap(Function.identity(),
                o -> byCell.getOrDefault(o.sheet() + "!" + o.cell(), "")));
    }
}
