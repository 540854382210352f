package io.candor.ledger;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.Caller;
import io.candor.web.Csv;
import io.candor.web.ETags;
import io.candor.web.Page;
import io.candor.web.Problems;

/** The work list after a change: who holds the old text, and whether they were told. */
@Path("/api/v1/recalls")
@Tag(name = "Ledger")
public class RecallResource {

    private static final int MOST_ROWS = 50_000;

    @Inject
    Recalls recalls;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /**
     * @param state open, notified or not-needed
     * @param note for example how they were told, or why there is no need to
     */
    @Schema(name = "RecallChange")
    public record RecallChange(@NotNull @Schema(required = true, examples = "notified") RecallState state,
            @Size(max = 2000) @Schema(examples = "Mail to their security team, acknowledged") String note) {
    }

    @GET
    @Transactional
    @Operation(operationId = "listRecalls", summary = "Customers who hold an answer as it is not said any more")
    public Page<RecallCase> list(
            @Parameter(description = "Id of an answer", example = "datanostro/rpo") @QueryParam("answer") String answer,
            @Parameter(example = "Example Bank") @QueryParam("customer") String customer,
            @Parameter(description = "open, notified or not-needed", example = "open") @QueryParam("state") String state,
            @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "At most "
                    + Page.MAX_SIZE_TEXT) @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        Recalls.Found found = recalls.find(new Recalls.Filter(answer, customer, state(state)), page, size);
        return new Page<>(found.cases(), page, size, found.total());
    }

    @GET
    @Path("export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "downloadRecalls", summary = "The work list as a table")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response download(@QueryParam("answer") String answer, @QueryParam("customer") String customer,
            @QueryParam("state") String state) {
        Recalls.Found found = recalls.find(new Recalls.Filter(answer, customer, state(state)), 0, MOST_ROWS);
        return Csv.download("recalls.csv", RecallCase.COLUMNS, found.cases().stream().map(RecallCase::row).toList());
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getRecall", summary = "One case, with what the customer holds and what is said today")
    public Response get(String id) {
        return reply(find(id));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @Operation(operationId = "settleRecall", summary = "Say that the customer was told, or need not be")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecallCase.class)))
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    public Response settle(String id,
            @Parameter(description = "ETag of what you saw", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecallChange change) {
        Recall row = recalls.lock(find(id));
        ETags.check(ifMatch, row.version, () -> find(id));
        row.settle(change.state(), change.note(), caller.name(), clock.instant());
        Recall.flush();
        return reply(find(id));
    }

    private RecallCase find(String id) {
        return recalls.byId(id).orElseThrow(() -> Problems.notFound("recall " + id));
    }

    private static Response reply(RecallCase found) {
        return Response.ok(found).tag(ETags.of(found.edition())).build();
    }

    private static RecallState state(String slug) {
        return slug == null
                ? null
                : RecallState.bySlug(slug).orElseThrow(() -> Problems.invalid("state",
                        "There is no state \"" + slug + "\"; known are open, notified, not-needed."));
    }
}
