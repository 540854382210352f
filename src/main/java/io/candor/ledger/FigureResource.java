package io.candor.ledger;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** How well the bank answers, month by month. */
@Path("/api/v1/figures")
@Tag(name = "Ledger")
public class FigureResource {

    @Inject
    MonthlyFigures figures;

    @GET
    @Transactional
    @Operation(operationId = "listFigures", summary = "Rates of filled, suggested and open, and the time to export, by month and collection")
    public List<MonthlyFigures.Month> list(
            @Parameter(example = "datanostro") @QueryParam("collection") String collection,
            @Parameter(example = "2026-01-01") @QueryParam("from") LocalDate from,
            @Parameter(example = "2026-12-31") @QueryParam("to") LocalDate to) {
        return figures.of(collection, from, to);
    }

    @GET
    @Path("export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "downloadFigures", summary = "The figures as a table")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response download(@QueryParam("collection") String collection, @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return Csv.download("figures.csv", MonthlyFigures.Month.COLUMNS,
                figures.of(collection, from, to).stream().map(MonthlyFigures.Month::row).toList());
    }
}
