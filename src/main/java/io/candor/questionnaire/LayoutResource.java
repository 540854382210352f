package io.candor.questionnaire;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.core.workbook.CellRange;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;
import io.candor.web.Caller;
import io.candor.web.ETags;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Where the questions and answers of a workbook are, and a person's correction of it. */
@Path("/api/v1/questionnaires/{id}/layout")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Layout", description = "What was understood of a workbook, its cells, and a person's correction")
public class LayoutResource {

    /** Cells of one window; a screen shows some hundreds. */
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_QUESTIONS = 1_000;

    @Inject
    LayoutCorrecting correcting;
    @Inject
    OpenWorkbooks workbooks;
    @Inject
    DraftWait draftWait;
    @Inject
    Caller caller;

    /**
     * @param changes against the questions before
     * @param redrafted whether a new draft is on its way
     * @param state of the questionnaire now
     */
    @Schema(name = "LayoutSaved")
    public record LayoutSaved(LayoutView layout, LayoutChanges changes, boolean redrafted, QuestionnaireState state) {
    }

    @GET
    @Operation(operationId = "getLayout", summary = "Sheets, tables and columns as understood, with the reasons")
    @APIResponse(responseCode = "200", description = "The ETag names this edition", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LayoutView.class)))
    public Response get(UUID id) {
        WorkbookView view = workbooks.of(one(id));
        return QuarkusTransaction.requiringNew().call(() -> {
            QuestionnaireLayout row = QuestionnaireLayout.of(id);
            return Response.ok(LayoutView.of(row, view)).tag(ETags.of(row.version)).build();
        });
    }

    @GET
    @Path("cells")
    @Operation(operationId = "getSheetCells", summary = "A part of a sheet as it looks, to show it with the detected columns")
    public SheetWindow cells(UUID id,
            @Parameter(description = "Tab name", example = "Controls") @QueryParam("sheet") String sheet,
            @Parameter(description = "At most 20,000 cells", example = "A1:J60") @QueryParam("range") @DefaultValue("A1:Z100") String range) {
        SheetView found = workbooks.of(one(id)).sheet(sheet == null ? "" : sheet)
                .orElseThrow(() -> Problems.notFound("sheet \"" + sheet + "\" in questionnaire " + id));
        return SheetWindow.of(found, range(range));
    }

    @POST
    @Path("preview")
    @Operation(operationId = "previewLayout", summary = "The questions that a correction would lead to; nothing is saved")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LayoutPreview.class)))
    @APIResponse(responseCode = "422", description = "invalid-layout, with every error and its code")
    public LayoutPreview preview(UUID id,
            @Parameter(description = "Questions to show, at most 1,000") @QueryParam("limit") @DefaultValue("200") int limit,
            @NotNull CorrectionForm form) {
        if (limit < 0 || limit > MOST_QUESTIONS) {
            throw Problems.invalid("limit", "limit must be between 0 and " + MOST_QUESTIONS + ".");
        }
        return correcting.preview(one(id), form, limit);
    }

    @PUT
    @Operation(operationId = "correctLayout", summary = "Save a correction in the place of any before; drafts anew what nobody has touched")
    @APIResponse(responseCode = "202", description = "Saved; a new draft is on its way", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LayoutSaved.class)))
    @APIResponse(responseCode = "200", description = "Saved; no question changes, or the workbook still needs mapping", content = @Content(mediaType = "application/json", schema = @Schema(implementation = LayoutSaved.class)))
    @APIResponse(responseCode = "412", description = "Somebody corrected it meanwhile; current is the layout now")
    @APIResponse(responseCode = "422", description = "invalid-layout, with every error and its code")
    public Response correct(UUID id,
            @Parameter(description = "ETag of the layout that was corrected", example = "\"3\"") @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "wait=SECONDS: answer only when the draft is done, at most 60 s") @HeaderParam("Prefer") String prefer,
            @NotNull CorrectionForm form) {
        LayoutCorrecting.Saved saved = correcting.save(one(id), ifMatch, form, caller.name());
        draftWait.settled(id, prefer);
        LayoutSaved body = new LayoutSaved(saved.layout(), saved.changes(), saved.redrafted(), one(id).state);
        return Response.status(saved.redrafted() ? 202 : 200).entity(body).tag(ETags.of(saved.version())).build();
    }

    private static Questionnaire one(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> QuestionnaireResource.find(id));
    }

    private static CellRange range(String a1) {
        CellRange range;
        try {
            range = CellRange.parse(a1);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("range", "range must be a range of cells such as A1:J60.");
        }
        if (range.size() > MOST_CELLS) {
            throw Problems.invalid("range",
                    "range has " + range.size() + " cells; at most " + MOST_CELLS + " at once.");
        }
        return range;
    }
}
