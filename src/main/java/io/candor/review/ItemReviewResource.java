package io.candor.review;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.questionnaire.ItemView;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.web.Caller;
import io.candor.web.ETags;
import io.candor.web.Problems;
import io.candor.web.Slice;

/** What a person does with one item. Each change names the edition it was decided on in If-Match. */
@Path("/api/v1/questionnaires/{id}/items")
@Tag(name = "Review", description = "Accept, edit, decline, assign, comment, undo; every action is kept")
@APIResponse(responseCode = "412", description = "Somebody changed the item meanwhile; current is the item now")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class ItemReviewResource {

    private static final String EDITION = "ETag of the item that was looked at";
    private static final String EXAMPLE = "\"1.0\"";

    @Inject
    Review review;
    @Inject
    Caller caller;

    @Schema(name = "AcceptItem", examples = "{\"candidate\": 2, \"learn\": true}")
    public record AcceptBody(
            @Schema(description = "Place among the candidates, from 1; left out to accept what is proposed") Integer candidate,
            @Schema(description = "Offer the customer's wording to the curators of the answer") boolean learn) {
    }

    @Schema(name = "EditItem", examples = {"{\"verdict\": \"yes\", \"text\": \"Yes, since 2024.\"}",
            "{\"cells\": {\"D5\": \"Yes\", \"E5\": \"Since 2024.\"}}"})
    public record EditBody(
            @Schema(description = "Text by cell, exactly as it is to be written") Map<String, String> cells,
            @Schema(description = "yes, no, partial, not-applicable or none") String verdict,
            @Size(max = 32_767) String text,
            @Schema(description = "Offer the customer's wording to the curators of the best candidate") boolean learn) {
    }

    @Schema(name = "DeclineItem", examples = "{\"reason\": \"Legal answers this by letter.\"}")
    public record DeclineBody(@Size(max = 1000) String reason) {
    }

    @Schema(name = "NotApplicableItem", examples = "{\"text\": \"We store no card data.\"}")
    public record NotApplicableBody(@Size(max = 32_767) String text) {
    }

    @Schema(name = "CommentItem", examples = "{\"text\": \"Is this still true for the new region?\"}")
    public record CommentBody(@NotBlank @Size(max = 4000) String text) {
    }

    @POST
    @Path("{number}/accept")
    @Operation(operationId = "acceptItem", summary = "Accept what is proposed, or one of the candidates")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemView.class)))
    public Response accept(UUID id, int number,
            @Parameter(description = EDITION, example = EXAMPLE) @HeaderParam("If-Match") String ifMatch,
            AcceptBody body) {
        return apply(id, number, ifMatch, body == null
                ? new ReviewAction.Accept(null, false)
                : new ReviewAction.Accept(body.candidate(), body.learn()));
    }

    @POST
    @Path("{number}/edit")
    @Operation(operationId = "editItem", summary = "Reply in one's own words, marked as such; lists and lengths of the cells bind")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemView.class)))
    public Response edit(UUID id, int number,
            @Parameter(description = EDITION, example = EXAMPLE) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EditBody body) {
        return apply(id, number, ifMatch,
                new ReviewAction.Edit(body.cells(), body.verdict(), body.text(), body.learn()));
    }

    @POST
    @Path("{number}/decline")
    @Operation(operationId = "declineItem", summary = "Leave it empty on purpose")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemView.class)))
    public Response decline(UUID id, int number,
            @Parameter(description = EDITION, example = EXAMPLE) @HeaderParam("If-Match") String ifMatch,
            @Valid DeclineBody body) {
        return apply(id, number, ifMatch, new ReviewAction.Decline(body == null ? null : body.reason()));
    }

    @POST
    @Path("{number}/not-applicable")
    @Operation(operationId = "markNotApplicable", summary = "Say that it does not apply, in the words of the drop-down")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemView.class)))
    public Response notApplicable(UUID id, int number,
            @Parameter(description = EDITION, example = EXAMPLE) @HeaderParam("If-Match") String ifMatch,
            @Valid NotApplicableBody body) {
        return apply(id, number, ifMatch, new ReviewAction.NotApplicable(body == null ? null : body.text()));
    }

    @POST
    @Path("{number}/reopen")
    @Operation(operationId = "reopenItem", summary = "Take a decision back; the item is to be looked at again")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemView.class)))
    public Response reopen(UUID id, int number,
            @Parameter(description = EDITION, example = EXAMPLE) @HeaderParam("If-Match") String ifMatch) {
        return apply(id, number, ifMatch, new ReviewAction.Reopen());
    }

    @POST
    @Path("{number}/undo")
    @Operation(operationId = "undoItem", summary = "Take back the last thing that was done to the item")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemView.class)))
    public Response undo(UUID id, int number,
            @Parameter(description = EDITION, example = EXAMPLE) @HeaderParam("If-Match") String ifMatch) {
        return reply(review.undo(id, number, ifMatch, caller.name()));
    }

    @POST
    @Path("{number}/comments")
    @Operation(operationId = "commentItem", summary = "Say something about an item to each other; the customer never sees it")
    @APIResponse(responseCode = "201", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewEventView.class)))
    public Response comment(UUID id, int number, @NotNull @Valid CommentBody body) {
        return Response.status(201).entity(review.comment(id, number, body.text(), caller.name())).build();
    }

    @GET
    @Path("{number}/events")
    @Transactional
    @Operation(operationId = "listItemEvents", summary = "Everything that was done to an item, oldest first")
    public Slice<ReviewEventView> events(UUID id, int number,
            @Parameter(description = "Only those behind this event") @QueryParam("after") @DefaultValue("0") long after,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("100") int size) {
        Slice.check(size);
        QuestionnaireItem item = QuestionnaireItem.byNumber(id, number)
                .orElseThrow(() -> Problems.notFound("item " + number + " in questionnaire " + id));
        return Slice.of(ReviewEvent.of(item, after, size), size, ReviewEvent.countOf(item), ReviewEventView::of,
                e -> e.id);
    }

    private Response apply(UUID id, int number, String ifMatch, ReviewAction action) {
        return reply(review.apply(id, number, ifMatch, action, caller.name()));
    }

    private static Response reply(Review.Reviewed reviewed) {
        return Response.ok(reviewed.item()).tag(ETags.of(reviewed.edition())).build();
    }
}
