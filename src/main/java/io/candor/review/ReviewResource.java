package io.candor.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.questionnaire.ItemFilter;
import io.candor.web.Caller;
import io.candor.web.Slice;

/** The review of a questionnaire as a whole. */
@Path("/api/v1/questionnaires/{id}/review")
@Tag(name = "Review")
public class ReviewResource {

    @Inject
    BulkAccept bulk;
    @Inject
    Assigning assigning;
    @Inject
    Finishing finishing;
    @Inject
    Caller caller;

    /** @param etag as the preview or the item said */
    @Schema(name = "SeenItem")
    public record Seen(int number, @NotBlank String etag) {
    }

    @Schema(name = "AcceptItems", examples = "{\"items\": [{\"number\": 4, \"etag\": \"\\\"1.0\\\"\"}]}")
    public record AcceptBody(@NotEmpty @Size(max = 10_000) List<@NotNull @Valid Seen> items) {
    }

    @Schema(name = "UndoItems", examples = "{\"batch\": \"0f0cf2ae-3f2c-4a55-9d5e-6c1c1a3f7d10\"}")
    public record UndoBody(@NotNull UUID batch) {
    }

    @Schema(name = "AssignItems", examples = {"{\"assignee\": \"Ada\", \"items\": [3, 4]}",
            "{\"assignee\": \"Ada\", \"sheet\": \"IAM\", \"section\": \"Passwords\"}"})
    public record AssignBody(@Schema(description = "Null to ask nobody any more") @Size(max = 100) String assignee,
            @Size(max = 10_000) List<@NotNull Integer> items, String sheet, String section) {
    }

    /** @param batch to undo it; null where nothing changed */
    @Schema(name = "Assigned")
    public record Assigned(UUID batch, List<Integer> changed) {
    }

    @Schema(name = "FinishReview", examples = "{\"leaveUndecided\": true}")
    public record FinishBody(
            @Schema(description = "Whether what nobody decided on may stay empty") boolean leaveUndecided) {
    }

    @GET
    @Path("progress")
    @Transactional
    @Operation(operationId = "getReviewProgress", summary = "Items by state, person and section")
    public Progress progress(UUID id) {
        Reviewable.known(id);
        return Progress.of(id);
    }

    @GET
    @Path("acceptable")
    @Operation(operationId = "previewAcceptItems", summary = "Which suggestions would be accepted at once, and which need a look; nothing changes")
    public BulkAccept.Preview acceptable(UUID id, @BeanParam ItemFilter filter) {
        return bulk.preview(id, filter);
    }

    @POST
    @Path("accept")
    @Operation(operationId = "acceptItems", summary = "Accept the suggestions that are still as they were shown")
    public BulkAccept.Accepted accept(UUID id, @NotNull @Valid AcceptBody body) {
        Map<Integer, String> editions = new HashMap<>();
        body.items().forEach(i -> editions.put(i.number(), i.etag()));
        return bulk.accept(id, editions, caller.name());
    }

    @POST
    @Path("undo")
    @Operation(operationId = "undoItems", summary = "Take back what was done in one go, except what somebody changed since")
    public BulkAccept.Accepted undo(UUID id, @NotNull @Valid UndoBody body) {
        return bulk.undo(id, body.batch(), caller.name());
    }

    @POST
    @Path("assign")
    @Operation(operationId = "assignItems", summary = "Ask a person to look at items, a section or a sheet")
    public Assigned assign(UUID id, @NotNull @Valid AssignBody body) {
        UUID batch = UUID.randomUUID();
        String person = body.assignee() == null || body.assignee().isBlank() ? null : body.assignee().strip();
        List<Integer> changed = assigning.assign(id, person, body.items() == null ? List.of() : body.items(),
                body.sheet(), body.section(), batch, caller.name());
        return new Assigned(changed.isEmpty() ? null : batch, changed);
    }

    @POST
    @Path("finish")
    @Operation(operationId = "finishReview", summary = "End the review; only where nothing unapproved would leave")
    @APIResponse(responseCode = "204", description = "Finished; items stay as they are until the review is resumed")
    @APIResponse(responseCode = "409", description = "not-finishable, with what stands in the way")
    public void finish(UUID id, @Valid FinishBody body) {
        finishing.finish(id, body != null && body.leaveUndecided(), caller.name());
    }

    @POST
    @Path("resume")
    @Operation(operationId = "resumeReview", summary = "Open a finished review again")
    @APIResponse(responseCode = "204", description = "Items can be changed again")
    public Response resume(UUID id) {
        finishing.resume(id);
        return Response.noContent().build();
    }

    @GET
    @Path("events")
    @Transactional
    @Operation(operationId = "listReviewEvents", summary = "Everything that was done, newest first")
    public Slice<ReviewEventView> events(UUID id,
            @Parameter(description = "Only those before this event: next of the stretch before") @QueryParam("after") @DefaultValue("9223372036854775807") long after,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("100") int size) {
        Slice.check(size);
        Reviewable.known(id);
        return Slice.of(ReviewEvent.newest(id, after, size), size, ReviewEvent.count("questionnaireId", id),
                ReviewEventView::of, e -> e.id);
    }
}
