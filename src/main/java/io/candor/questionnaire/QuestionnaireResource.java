package io.candor.questionnaire;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.core.layout.SheetLayout;
import io.candor.web.Audited;
import io.candor.web.Caller;
import io.candor.web.ETags;
import io.candor.web.Problems;
import io.candor.web.Slice;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Uploaded questionnaires, their items and reasons. */
@Path("/api/v1/questionnaires")
@Tag(name = "Questionnaires", description = "Upload a customer's workbook, read its draft, export it completed")
public class QuestionnaireResource {

    @Inject
    Intake intake;
    @Inject
    Drafting drafting;
    @Inject
    DraftWait draftWait;
    @Inject
    Visible visible;
    @Inject
    Caller caller;
    @Inject
    Event<Audited> audit;

    @Schema(name = "SharingChange", examples = "{\"sharing\": \"confidential\"}")
    public record SharingBody(@NotBlank @Schema(description = UploadForm.SHARING) String sharing) {
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "uploadQuestionnaire", summary = "Upload a questionnaire; drafting starts in the background")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = UploadForm.Described.class)))
    @APIResponse(responseCode = "202", description = "Taken in; follow Location until its state is settled", content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuestionnaireView.class)))
    public Response upload(MultipartFormDataInput input,
            @Parameter(description = "wait=SECONDS: answer only when the draft is done, at most 60 s", example = "wait=30") @HeaderParam("Prefer") String prefer) {
        UploadForm form = QuarkusTransaction.requiringNew().call(() -> UploadForm.read(input));
        Questionnaire taken;
        try {
            taken = intake.take(form.file(), form.request(), caller.name());
        } catch (NotAQuestionnaireException e) {
            throw Problems.problem(422, "no-questions-found", "No questions were found",
                    "Nothing in this workbook asks for answers. If that is wrong, upload it with keep=true and map it by hand.")
                    .with("sheets", e.layout().sheets().stream().map(SheetWhy::of).toList()).build();
        }
        draftWait.settled(taken.id, prefer);
        QuestionnaireView view = one(taken.id);
        return Response.accepted(view).location(URI.create("/api/v1/questionnaires/" + taken.id))
                .header(HttpHeaders.ETAG, view.etag()).build();
    }

    @GET
    @Operation(operationId = "listQuestionnaires", summary = "Questionnaires, newest first")
    @Transactional
    public Slice<QuestionnaireView> list(
            @Parameter(description = "Only those in this state", example = "drafted") @QueryParam("state") String state,
            @Parameter(description = "Only those of this deal, as the CRM names it", example = "0065g00000XyZab") @QueryParam("reference") String reference,
            @Parameter(description = "Only those behind this one: next of the stretch before") @QueryParam("after") UUID after,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("50") int size) {
        Slice.check(size);
        QuestionnaireState wanted = state == null ? null : QuestionnaireState.bySlug(state);
        if (state != null && wanted == null) {
            throw Problems.invalid("state", "There is no state \"" + state
                    + "\"; known are received, drafting, drafted, needs-mapping, failed.");
        }
        Questionnaire behind = after == null
                ? null
                : Questionnaire.byId(after)
                        .orElseThrow(() -> Problems.invalid("after", "That questionnaire is gone; begin again."));
        return Slice.of(Questionnaire.newest(visible, wanted, reference, behind, size), size,
                Questionnaire.count(visible, wanted, reference),
                QuestionnaireView::of, q -> q.id);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getQuestionnaire", summary = "One questionnaire with its state and progress")
    @APIResponse(responseCode = "200", description = "The ETag names this edition", content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuestionnaireView.class)))
    public Response get(UUID id,
            @Parameter(description = "wait=SECONDS: answer only when the draft is done, at most 60 s") @HeaderParam("Prefer") String prefer) {
        one(id);
        draftWait.settled(id, prefer);
        return reply(one(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Transactional
    @Operation(operationId = "changeQuestionnaire", summary = "Change the customer, the due date or the deal; what is not named stays, null takes away")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DealChange.Described.class)))
    @APIResponse(responseCode = "200", description = "The ETag names this edition", content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuestionnaireView.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile; current is the questionnaire now")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(UUID id,
            @Parameter(description = "ETag of what you saw", example = "\"3\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull JsonNode patch) {
        Questionnaire q = Questionnaire.locked(id).orElseThrow(() -> Problems.notFound("questionnaire " + id));
        ETags.check(ifMatch, q.edition(), () -> QuestionnaireView.of(q));
        DealChange.apply(patch, q);
        Questionnaire.flush();
        audit.fire(Audited.of("questionnaire.change", id.toString(), Map.of("edition", ifMatch),
                Map.of("edition", q.edition(), "fields", patch.properties().stream().map(Map.Entry::getKey).toList())));
        return reply(QuestionnaireView.of(q));
    }

    private static Response reply(QuestionnaireView view) {
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }

    @POST
    @Path("{id}/draft")
    @Operation(operationId = "draftAgain", summary = "Ask for another draft of a questionnaire whose drafting failed")
    @APIResponse(responseCode = "202", content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuestionnaireView.class)))
    public Response draftAgain(UUID id) {
        QuestionnaireView now = one(id);
        if (now.state() != QuestionnaireState.FAILED) {
            throw Problems.conflict("not-failed", "Its drafting has not failed",
                    "The questionnaire is " + now.state().slug() + "; only a failed one is drafted again.");
        }
        drafting.again(id);
        return Response.accepted(one(id)).location(URI.create("/api/v1/questionnaires/" + id)).build();
    }

    @PUT
    @Path("{id}/sharing")
    @Operation(operationId = "shareQuestionnaire", summary = "Say who sees it, besides those who uploaded it or were asked to look at it")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = QuestionnaireView.class)))
    @Transactional
    public QuestionnaireView share(UUID id, @NotNull @Valid SharingBody body) {
        Questionnaire questionnaire = Questionnaire.locked(id)
                .orElseThrow(() -> Problems.notFound("questionnaire " + id));
        Sharing wanted = Sharing.bySlug(body.sharing());
        if (wanted == null) {
            throw Problems.invalid("sharing", UploadForm.SHARING);
        }
        Map<String, Object> before = Map.of("sharing", questionnaire.sharing);
        questionnaire.sharing = wanted;
        audit.fire(Audited.of("questionnaire.share", id.toString(), before, Map.of("sharing", wanted)));
        return QuestionnaireView.of(questionnaire);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteQuestionnaire", summary = "Delete a questionnaire with its items and exports")
    @APIResponse(responseCode = "204", description = "Deleted")
    @Transactional
    public void delete(UUID id) {
        Questionnaire gone = find(id);
        // Not by the entity: a draft that is under way changes its version, and deleting it must win all the same.
        Questionnaire.delete("id", id);
        audit.fire(Audited.of("questionnaire.delete", id.toString(),
                Map.of("file", gone.digest, "sharing", gone.sharing), null));
    }

    private static QuestionnaireView one(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> QuestionnaireView.of(find(id)));
    }

    static Questionnaire find(UUID id) {
        return Questionnaire.byId(id).orElseThrow(() -> Problems.notFound("questionnaire " + id));
    }

    /** What was understood of a sheet in which no question was found. */
    public record SheetWhy(String sheet, List<String> why) {

        static SheetWhy of(SheetLayout sheet) {
            return new SheetWhy(sheet.sheet(), sheet.why());
        }
    }
}
