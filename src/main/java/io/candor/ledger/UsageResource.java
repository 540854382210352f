package io.candor.ledger;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.Csv;
import io.candor.web.Page;

/** How the answers of the bank are used. */
@Path("/api/v1/usage")
@Tag(name = "Ledger")
public class UsageResource {

    private static final int MOST_ROWS = 50_000;

    @Inject
    Usage usage;

    @GET
    @Path("answers")
    @Transactional
    @Operation(operationId = "listAnswerUse", summary = "Each answer's use: rewritten most first, then told most")
    public Page<Usage.AnswerUse> answers(@Parameter(example = "datanostro") @QueryParam("collection") String collection,
            @Parameter(description = "Only answers that no customer was ever told") @QueryParam("unused") boolean unused,
            @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "At most "
                    + Page.MAX_SIZE_TEXT) @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        Usage.Found<Usage.AnswerUse> found = usage.answers(collection, unused, page, size);
        return new Page<>(found.items(), page, size, found.total());
    }

    @GET
    @Path("answers/export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "downloadAnswerUse", summary = "Each answer's use as a table")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response downloadAnswers(@QueryParam("collection") String collection, @QueryParam("unused") boolean unused) {
        return Csv.download("answer-use.csv", Usage.AnswerUse.COLUMNS, usage.answers(collection, unused, 0, MOST_ROWS)
                .items().stream().map(Usage.AnswerUse::row).toList());
    }

    @GET
    @Path("rewrites")
    @Transactional
    @Operation(operationId = "listRewrites", summary = "What reviewers wrote instead of an approved text, newest first")
    public Page<Usage.Rewrite> rewrites(@Parameter(example = "datanostro/rpo") @QueryParam("answer") String answer,
            @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "At most "
                    + Page.MAX_SIZE_TEXT) @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        Usage.Found<Usage.Rewrite> found = usage.rewrites(answer, page, size);
        return new Page<>(found.items(), page, size, found.total());
    }

    @GET
    @Path("rewrites/export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "downloadRewrites", summary = "What reviewers wrote instead, as a table")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response downloadRewrites(@QueryParam("answer") String answer) {
        return Csv.download("rewrites.csv", Usage.Rewrite.COLUMNS,
                usage.rewrites(answer, 0, MOST_ROWS).items().stream().map(Usage.Rewrite::row).toList());
    }
}
