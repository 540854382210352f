package io.candor.bank;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.candor.web.Caller;

/** The life of an answer: each step names its version in If-Match, and what the state forbids is a 409. */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class TransitionResource {

    @Inject
    Reviewing reviewing;
    @Inject
    Approving approving;
    @Inject
    Editing editing;
    @Inject
    Retiring retiring;
    @Inject
    Restoring restoring;
    @Inject
    Caller caller;

    /** Something to add, if there is. */
    @Schema(name = "Note")
    public record Note(@Size(max = 500) @Schema(examples = "Checked against the new contract") String note) {

        static String of(Note note) {
            return note == null ? null : note.note();
        }
    }

    /** Why, for whoever reads the history. */
    @Schema(name = "WithReason")
    public record WithReason(
            @NotBlank @Size(max = 500) @Schema(examples = "The product was sold", required = true) String reason) {
    }

    /** @param revision number of the revision to bring back */
    @Schema(name = "Restore")
    public record Restore(@Schema(examples = "1", required = true) int revision,
            @NotBlank @Size(max = 500) @Schema(examples = "The change was a mistake", required = true) String reason) {
    }

    @POST
    @Path("{collection}/{key}/submit")
    @Operation(operationId = "submitAnswer", summary = "Hand the revision to whoever approves")
    public RestResponse<AnswerDetail> submit(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @HeaderParam("If-Match") String ifMatch, @Valid Note note) {
        return AnswerResource.tagged(
                reviewing.submit(new AnswerKey(collection, key), ifMatch, caller.name(), Note.of(note)));
    }

    @POST
    @Path("{collection}/{key}/return")
    @Operation(operationId = "returnAnswer", summary = "Give the revision back to whoever wrote it, with a reason")
    public RestResponse<AnswerDetail> giveBack(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WithReason body) {
        return AnswerResource.tagged(reviewing.giveBack(new AnswerKey(collection, key), ifMatch,
                caller.name(), body.reason()));
    }

    @POST
    @Path("{collection}/{key}/approve")
    @Operation(operationId = "approveAnswer", summary = "Approve the revision in review; its author cannot")
    public RestResponse<AnswerDetail> approve(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @HeaderParam("If-Match") String ifMatch, @Valid Note note) {
        return AnswerResource.tagged(
                approving.approve(new AnswerKey(collection, key), ifMatch, caller.name(), Note.of(note)));
    }

    @POST
    @Path("{collection}/{key}/discard")
    @Operation(operationId = "discardRevision", summary = "Drop the revision that waits on top of the approved one")
    public RestResponse<AnswerDetail> discard(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @HeaderParam("If-Match") String ifMatch, @Valid Note note) {
        return AnswerResource.tagged(
                editing.discard(new AnswerKey(collection, key), ifMatch, caller.name(), Note.of(note)));
    }

    @POST
    @Path("{collection}/{key}/retire")
    @Operation(operationId = "retireAnswer", summary = "Take the answer out of use at once, with a reason")
    public RestResponse<AnswerDetail> retire(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WithReason body) {
        return AnswerResource.tagged(
                retiring.retire(new AnswerKey(collection, key), ifMatch, caller.name(), body.reason()));
    }

    @POST
    @Path("{collection}/{key}/restore")
    @Operation(operationId = "restoreRevision", summary = "Bring an earlier revision back as a new one, which needs an approval")
    public RestResponse<AnswerDetail> restore(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Restore body) {
        return AnswerResource.tagged(restoring.restore(new AnswerKey(collection, key), ifMatch,
                body.revision(), caller.name(), body.reason()));
    }
}
