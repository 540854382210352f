package io.candor.questionnaire;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.core.workbook.WorkbookFormat;
import io.candor.web.DownloadName;
import io.candor.web.Problems;

/** The customer's own file, completed, and its receipt. */
@Path("/api/v1/questionnaires/{id}/exports")
@Tag(name = "Questionnaires")
public class ExportResource {

    @Inject
    Exporting exporting;

    /** An export over the wire. */
    public record ExportView(UUID id, Instant createdAt, String completed, String workbook, String receipt) {

        static ExportView of(UUID questionnaire, UUID id, Instant createdAt, String completed) {
            String self = "/api/v1/questionnaires/" + questionnaire + "/exports/" + id;
            return new ExportView(id, createdAt, completed, self + "/workbook", self + "/receipt");
        }
    }

    @POST
    @Transactional
    @Operation(operationId = "exportQuestionnaire", summary = "Complete the customer's file with what is filled and accepted")
    @APIResponse(responseCode = "201", description = "Made; the links lead to the file and its receipt", content = @Content(schema = @Schema(implementation = ExportView.class)))
    public Response export(UUID id) {
        Questionnaire questionnaire = QuestionnaireResource.find(id);
        if (questionnaire.state != QuestionnaireState.DRAFTED) {
            throw Problems.conflict("not-drafted", "It is not drafted",
                    "The questionnaire is " + questionnaire.state.slug() + "; it can be exported once it is drafted.");
        }
        QuestionnaireExport made = exporting.export(questionnaire);
        ExportView view = ExportView.of(id, made.id, made.createdAt, made.completed);
        return Response.created(URI.create("/api/v1/questionnaires/" + id + "/exports/" + made.id)).entity(view)
                .build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listExports", summary = "Exports of a questionnaire, newest first")
    public List<ExportView> list(UUID id) {
        QuestionnaireResource.find(id);
        return QuestionnaireExport.of(id).stream()
                .map(e -> ExportView.of(id, e.id(), e.createdAt(), e.completed())).toList();
    }

    @GET
    @Path("{export}/workbook")
    @Transactional
    @Operation(operationId = "getCompletedWorkbook", summary = "The completed file")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream", schema = @Schema(format = "binary")))
    public Response workbook(UUID id, UUID export) {
        Questionnaire questionnaire = QuestionnaireResource.find(id);
        QuestionnaireExport found = find(id, export);
        WorkbookFormat format = WorkbookFormat.valueOf(questionnaire.format.toUpperCase(Locale.ROOT));
        return Response.ok(found.bytes, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.attachment(completedName(questionnaire.fileName)))
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @GET
    @Path("{export}/receipt")
    @Transactional
    @Operation(operationId = "getReceipt", summary = "Every cell that was written, with its answer, revision and decider")
    public ReceiptView receipt(UUID id, UUID export) {
        return find(id, export).receipt;
    }

    private static QuestionnaireExport find(UUID id, UUID export) {
        return QuestionnaireExport.byId(id, export)
                .orElseThrow(() -> Problems.notFound("export " + export + " of questionnaire " + id));
    }

    private static String completedName(String original) {
        int dot = original.lastIndexOf('.');
        return dot <= 0 ? original + "-completed" : original.substring(0, dot) + "-completed" + original.substring(dot);
    }
}
