package io.candor.bank;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.candor.web.Caller;
import io.candor.web.ETags;
import io.candor.web.Problems;

/** One answer: read it with its history, write it, forget it while nobody was told. */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class AnswerResource {

    @Inject
    Editing editing;
    @Inject
    Deleting deleting;
    @Inject
    Caller caller;

    /**
     * @param key null to have one made of the title
     * @param note why it is written; null for none
     */
    @Schema(name = "NewAnswer")
    public record NewAnswer(@NotBlank @Schema(examples = "datanostro", required = true) String collection,
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = AnswerFile.SLUG_SAYS) @Size(max = 80) @Schema(examples = "backup-encryption") String key,
            @NotNull @Schema(required = true, examples = EXAMPLE) AnswerContent content,
            @Size(max = 500) @Schema(examples = "Asked for by three customers") String note) {
    }

    /** @param note why it is changed; null for none */
    @Schema(name = "AnswerEdit")
    public record Edit(@NotNull @Schema(required = true, examples = EXAMPLE) AnswerContent content,
            @Size(max = 500) @Schema(examples = "The region changed") String note) {
    }

    static final String EXAMPLE = """
            {"title":"Encryption of backups","domain":"data-protection","verdict":"yes","shortText":"Backups are encrypted.",
            "text":"All backups are encrypted with AES-256.","wordings":[{"text":"Are backups encrypted?"}],
            "visibility":"customer","owner":"security","source":{"document":"Security overview","section":"4. Backups"}}""";

    @GET
    @Path("{collection}/{key}")
    @Transactional
    @Operation(operationId = "getAnswer", summary = "One answer with its wordings, source, approval, and what can be done with it")
    public RestResponse<AnswerDetail> get(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key) {
        return tagged(AnswerDetail.of(new AnswerKey(collection, key).find()));
    }

    @GET
    @Path("{collection}/{key}/history")
    @Transactional
    @Operation(operationId = "getAnswerHistory", summary = "Every revision with its content, and who did what, when and why")
    public AnswerHistory history(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key) {
        return AnswerHistory.of(new AnswerKey(collection, key).find());
    }

    @GET
    @Path("{collection}/{key}/revisions/{number}")
    @Transactional
    @Operation(operationId = "getRevision", summary = "One revision as it was written")
    public RevisionView revision(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @Parameter(example = "1") int number) {
        AnswerKey answer = new AnswerKey(collection, key);
        return Revision.of(answer.find().id, number).map(RevisionView::of)
                .orElseThrow(() -> Problems.notFound("revision " + number + " of " + answer));
    }

    @GET
    @Path("{collection}/{key}/changes")
    @Transactional
    @Operation(operationId = "compareRevisions", summary = "Which fields differ between two revisions")
    public List<FieldChange> changes(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @Parameter(example = "1") @QueryParam("from") int from,
            @Parameter(example = "2") @QueryParam("to") int to) {
        return FieldChange.between(revision(collection, key, from).content(), revision(collection, key, to).content());
    }

    @POST
    @Operation(operationId = "createAnswer", summary = "Write a new answer: a draft until somebody else approves it")
    public RestResponse<AnswerDetail> create(@NotNull @Valid NewAnswer answer) {
        AnswerDetail made = editing.create(answer.collection(), answer.key(), answer.content(), caller.name(),
                answer.note());
        return ResponseBuilder.<AnswerDetail>created(URI.create("/api/v1/answers/" + made.summary().id()))
                .entity(made).tag(ETags.of(made.version())).build();
    }

    @PUT
    @Path("{collection}/{key}")
    @Operation(operationId = "editAnswer", summary = "Write a new revision; what is approved is said until this one is")
    public RestResponse<AnswerDetail> edit(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Edit edit) {
        return tagged(editing.edit(new AnswerKey(collection, key), ifMatch, edit.content(), caller.name(),
                edit.note()));
    }

    @DELETE
    @Path("{collection}/{key}")
    @Operation(operationId = "deleteAnswer", summary = "Forget an answer that was never approved")
    public void delete(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "backup-encryption") String key, @HeaderParam("If-Match") String ifMatch) {
        deleting.delete(new AnswerKey(collection, key), ifMatch);
    }

    static RestResponse<AnswerDetail> tagged(AnswerDetail detail) {
        return ResponseBuilder.ok(detail).tag(ETags.of(detail.version())).build();
    }
}
