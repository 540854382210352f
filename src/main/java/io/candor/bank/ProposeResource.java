package io.candor.bank;

import java.net.URI;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.candor.web.Caller;

/** Where people propose wordings, often from a review. */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class ProposeResource {

    @Inject
    Proposing proposing;
    @Inject
    Caller caller;

    /**
     * @param stance direct (also if left out), or inverted where a yes to the answer is a no to this wording
     * @param questionnaire where it was asked, with the number of the item; null for nowhere
     */
    @Schema(name = "NewWordingProposal")
    public record NewProposal(
            @NotBlank @Size(max = AnswerFile.MAX_WORDING) @Schema(examples = "Are backups unreadable to others?", required = true) String text,
            @Pattern(regexp = "direct|inverted", message = "must be direct or inverted") @Schema(examples = "direct") String stance,
            UUID questionnaire, Integer item) {
    }

    @POST
    @Path("{collection}/{key}/proposals")
    @Operation(operationId = "proposeWording", summary = "Propose a way of asking that this answer replies to")
    public RestResponse<ProposalView> propose(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @NotNull @Valid NewProposal given) {
        ProposalView made = proposing.propose(new AnswerKey(collection, key), new Proposing.Proposed(given.text(),
                given.stance(), given.questionnaire(), given.item()), caller.name());
        return ResponseBuilder.<ProposalView>created(URI.create("/api/v1/proposals/" + made.id())).entity(made)
                .build();
    }
}
