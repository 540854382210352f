package io.candor.bank;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.candor.web.Caller;
import io.candor.web.Page;

/** Questions that the bank could not answer and that somebody wants answered. */
@Path("/api/v1/answer-requests")
@Tag(name = "Bank")
public class RequestResource {

    @Inject
    Requesting requesting;
    @Inject
    Caller caller;

    /** @param note for example for whom it is; null for nothing */
    @Schema(name = "NewAnswerRequest")
    public record NewRequest(@NotBlank @Schema(examples = "datanostro", required = true) String collection,
            @NotBlank @Size(max = AnswerFile.MAX_TEXT) @Schema(examples = "Do you run a bug bounty with a public scope?", required = true) String question,
            @Size(max = 500) @Schema(examples = "For a bank, due on Friday") String note) {
    }

    /** @param answer id of the answer that replies to it */
    @Schema(name = "AnsweredRequest")
    public record Answered(
            @NotNull @Pattern(regexp = "[^/]+/[^/]+", message = "must be collection/key") @Schema(examples = "datanostro/bug-bounty", required = true) String answer) {
    }

    @GET
    @Operation(operationId = "listAnswerRequests", summary = "Questions that people want answered, oldest first")
    public Page<RequestView> list(
            @Parameter(description = "open, answered or declined") @QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("collection") String collection, @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        return requesting.list(state, collection, page, size);
    }

    @POST
    @Operation(operationId = "requestAnswer", summary = "Ask the curators for an answer that the bank does not have")
    public RestResponse<RequestView> ask(@NotNull @Valid NewRequest given) {
        RequestView made = requesting.ask(given.collection(), given.question(), given.note(), caller.name());
        return ResponseBuilder.<RequestView>created(URI.create("/api/v1/answer-requests/" + made.id())).entity(made)
                .build();
    }

    @POST
    @Path("{id}/answered")
    @Operation(operationId = "answerRequest", summary = "Say which answer replies to it")
    public RequestView answered(@Parameter(example = "7") long id, @NotNull @Valid Answered body) {
        return requesting.answered(id, body.answer(), caller.name());
    }

    @POST
    @Path("{id}/declined")
    @Operation(operationId = "declineRequest", summary = "Leave it unanswered, with a reason")
    public RequestView declined(@Parameter(example = "7") long id,
            @NotNull @Valid TransitionResource.WithReason body) {
        return requesting.declined(id, body.reason(), caller.name());
    }
}
