package io.candor.ledger;

import java.time.LocalDate;
import java.util.List;

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
import io.candor.web.Problems;

/** What customers ask and the bank does not answer. */
@Path("/api/v1/gaps")
@Tag(name = "Ledger")
public class GapResource {

    @Inject
    Gaps gaps;

    @GET
    @Transactional
    @Operation(operationId = "listGaps", summary = "Questions that stayed open or were declined, alike ones together")
    public Page<Gap> list(@Parameter(example = "datanostro") @QueryParam("collection") String collection,
            @Parameter(description = "Only what was asked from this day on", example = "2026-01-01") @QueryParam("from") LocalDate from,
            @Parameter(description = "asked or deal-value") @QueryParam("order") @DefaultValue("asked") String order,
            @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "At most "
                    + Page.MAX_SIZE_TEXT) @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        List<Gap> found = gaps.of(collection, from, order(order));
        return new Page<>(found.stream().skip((long) page * size).limit(size).toList(), page, size, found.size());
    }

    @GET
    @Path("export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "downloadGaps", summary = "The gaps as a table")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response download(@QueryParam("collection") String collection, @QueryParam("from") LocalDate from,
            @QueryParam("order") @DefaultValue("asked") String order) {
        return Csv.download("gaps.csv", Gap.COLUMNS,
                gaps.of(collection, from, order(order)).stream().map(Gap::row).toList());
    }

    private static Gaps.Order order(String slug) {
        return Gaps.Order.bySlug(slug).orElseThrow(() -> Problems.invalid("order",
                "There is no order \"" + slug + "\"; known are asked and deal-value."));
    }
}
