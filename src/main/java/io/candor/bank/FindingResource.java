package io.candor.bank;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.candor.web.Caller;

/** Duplicates and conflicts, and what people do about them. */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class FindingResource {

    private static final String ANSWER_ID = "[^/]+/[^/]+";

    @Inject
    BankComparison comparison;
    @Inject
    ResolvingConflicts resolving;
    @Inject
    Merging merging;
    @Inject
    Caller caller;

    /** @param key the answer that it would be a revision of; null for a new one */
    @Schema(name = "ContentToCheck")
    public record ContentToCheck(@NotBlank @Schema(examples = "datanostro", required = true) String collection,
            @Schema(examples = "backup-encryption") String key,
            @NotNull @Schema(required = true, examples = AnswerResource.EXAMPLE) AnswerContent content) {
    }

    /** @param other id of the answer that it contradicts */
    @Schema(name = "ConflictToAccept")
    public record ConflictToAccept(
            @NotNull @Pattern(regexp = ANSWER_ID, message = "must be collection/key") @Schema(examples = "datanostro/rto", required = true) String other,
            @NotBlank @Size(max = 500) @Schema(examples = "One is for the EU region", required = true) String reason) {
    }

    /** @param into id of the answer that survives */
    @Schema(name = "Merge")
    public record Merge(
            @NotNull @Pattern(regexp = ANSWER_ID, message = "must be collection/key") @Schema(examples = "datanostro/rto", required = true) String into,
            @NotBlank @Size(max = 300) @Schema(examples = "The same fact twice", required = true) String reason) {
    }

    @GET
    @Path("{collection}/{key}/findings")
    @Transactional
    @Operation(operationId = "listFindingsOfAnswer", summary = "Other answers that this one duplicates or contradicts")
    public List<Finding> around(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key) {
        return comparison.around(new AnswerKey(collection, key).find());
    }

    @POST
    @Path("check")
    @Transactional
    @Operation(operationId = "checkContent", summary = "What a content would duplicate or contradict, before it is saved")
    public List<Finding> check(@NotNull @Valid ContentToCheck given) {
        AnswerContent content = ContentCheck.checked(given.content());
        long self = given.key() == null ? 0 : new AnswerKey(given.collection(), given.key()).find().id;
        String id = given.collection() + "/" + (given.key() == null ? "new" : given.key());
        return comparison.around(given.collection(), ComparedAnswer.of(self, id, false, content));
    }

    @POST
    @Path("{collection}/{key}/accepted-conflicts")
    @Operation(operationId = "acceptConflict", summary = "Let two contradicting texts stand, with a reason; a changed text asks anew")
    @APIResponse(responseCode = "204", description = "They may stand")
    public void accept(@Parameter(example = "datanostro") String collection, @Parameter(example = "rpo") String key,
            @NotNull @Valid ConflictToAccept body) {
        resolving.accept(new AnswerKey(collection, key), AnswerKey.parse(body.other()), caller.name(), body.reason());
    }

    @POST
    @Path("{collection}/{key}/merge")
    @Operation(operationId = "mergeAnswer", summary = "Merge into another answer, which takes the wordings over; this one is retired")
    public RestResponse<AnswerDetail> merge(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Merge body) {
        return AnswerResource.tagged(merging.merge(new AnswerKey(collection, key), ifMatch,
                AnswerKey.parse(body.into()), caller.name(), body.reason()));
    }
}
