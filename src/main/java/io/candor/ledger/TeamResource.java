package io.candor.ledger;

import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.bank.FreshnessFigures;
import io.candor.web.Csv;

/** Where the team stands today: what waits for whom, and how fresh the bank is. */
@Path("/api/v1/figures")
@Tag(name = "Ledger")
public class TeamResource {

    @Inject
    Workload workload;
    @Inject
    FreshnessFigures freshness;

    @GET
    @Path("workload")
    @Transactional
    @Operation(operationId = "listWorkload", summary = "Items to decide and answers to look at, by person or role")
    public List<Workload.Share> workload() {
        return workload.now();
    }

    @GET
    @Path("workload/export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "downloadWorkload", summary = "The workload as a table")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response downloadWorkload() {
        return Csv.download("workload.csv", Workload.Share.COLUMNS,
                workload.now().stream().map(Workload.Share::row).toList());
    }

    @GET
    @Path("freshness")
    @Operation(operationId = "listFreshness", summary = "Answers by collection and freshness")
    public List<FreshnessFigures.Count> freshness() {
        return freshness.byCollection();
    }

    @GET
    @Path("freshness/export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "downloadFreshness", summary = "Answers by collection and freshness, as a table")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response downloadFreshness() {
        return Csv.download("freshness.csv", List.of("collection", "state", "answers"), freshness.byCollection()
                .stream().map(c -> Arrays.<Object>asList(c.collection(), c.state(), c.answers())).toList());
    }
}
