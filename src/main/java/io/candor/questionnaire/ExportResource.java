package io.candor.questionnaire;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.core.workbook.WorkbookFormat;
import io.candor.web.Caller;
import io.candor.web.DownloadName;
import io.candor.web.Problems;

/** The customer's own file, completed, and its receipt. */
@Path("/api/v1/questionnaires/{id}/exports")
@Tag(name = "Questionnaires")
public class ExportResource {

    @Inject
    Exporting exporting;
    @Inject
    Caller caller;

    /**
     * An export over the wire.
     *
     * @param completed SHA-256 of the file
     * @param written cells that were written
     * @param refused cells that were not, with their reasons in the receipt
     * @param open questions that stay empty, with their reasons in the receipt
     */
    @Schema(name = "Export")
    public record ExportView(UUID id, Instant createdAt, String createdBy, ExportVariant variant, String completed,
            int written, int refused, int open, String workbook, String receipt) {

        static ExportView of(UUID questionnaire, QuestionnaireExport.Summary e) {
            String self = "/api/v1/questionnaires/" + questionnaire + "/exports/" + e.id();
            return new ExportView(e.id(), e.createdAt(), e.createdBy(), e.variant(), e.completed(), e.written(),
                    e.refused(), e.open(), self + "/workbook", self + "/receipt");
        }
    }

    @POST
    @Operation(operationId = "exportQuestionnaire", summary = "Complete the customer's file with what is filled and accepted")
    @APIResponse(responseCode = "201", description = "Made; the links lead to the file and its receipt", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExportView.class)))
    public Response export(UUID id,
            @Parameter(description = "clean: what goes to the customer; annotated: for ourselves, with who, how certain and from where", example = "clean") @QueryParam("variant") @DefaultValue("clean") String variant) {
        ExportVariant wanted = ExportVariant.bySlug(variant);
        if (wanted == null) {
            throw Problems.invalid("variant",
                    "There is no variant \"" + variant + "\"; known are clean and annotated.");
        }
        QuestionnaireExport made = exporting.export(id, wanted, caller.name());
        return Response.created(URI.create("/api/v1/questionnaires/" + id + "/exports/" + made.id))
                .entity(ExportView.of(id, made.summary())).build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listExports", summary = "Exports of a questionnaire, newest first")
    public List<ExportView> list(UUID id) {
        QuestionnaireResource.find(id);
        return QuestionnaireExport.of(id).stream().map(e -> ExportView.of(id, e)).toList();
    }

    @GET
    @Path("{export}/workbook")
    @Transactional
    @Operation(operationId = "getCompletedWorkbook", summary = "The completed file")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(UUID id, UUID export) {
        Questionnaire questionnaire = QuestionnaireResource.find(id);
        QuestionnaireExport found = find(id, export);
        WorkbookFormat format = WorkbookFormat.valueOf(questionnaire.format.toUpperCase(Locale.ROOT));
        return Response.ok(found.bytes, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        DownloadName.attachment(completedName(questionnaire.fileName, found.variant)))
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

    private static String completedName(String original, ExportVariant variant) {
        String suffix = variant == ExportVariant.CLEAN ? "-completed" : "-annotated";
        int dot = original.lastIndexOf('.');
        return dot <= 0 ? original + suffix : original.substring(0, dot) + suffix + original.substring(dot);
    }
}
