package io.candor.ledger;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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

import io.candor.questionnaire.Visible;
import io.candor.web.Csv;
import io.candor.web.Page;
import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** What was sent to whom. Read only: exports write it, and nobody else. */
@Path("/api/v1/ledger")
@Tag(name = "Ledger", description = "What was sent to whom, and what follows from it")
public class LedgerResource {

    /** Rows of a download; a spreadsheet takes no more than a million, and memory less. */
    private static final int MOST_ROWS = 50_000;

    @Inject
    CustomersTold customersTold;
    @Inject
    Contradictions contradictions;
    @Inject
    Visible visible;

    @GET
    @Transactional
    @Operation(operationId = "listLedger", summary = "What was told, newest first")
    public Page<LedgerEntryView> list(@BeanParam LedgerQuery query, @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "At most "
                    + Page.MAX_SIZE_TEXT) @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        PanacheQuery<LedgerEntry> found = query.find(visible);
        return new Page<>(found.page(page, size).list().stream().map(LedgerEntryView::of).toList(), page, size,
                found.count());
    }

    @GET
    @Path("export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "downloadLedger", summary = "What was told, as a table: the newest 50,000 entries")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response download(@BeanParam LedgerQuery query) {
        return Csv.download("ledger.csv", LedgerEntryView.COLUMNS,
                query.find(visible).page(0, MOST_ROWS).list().stream().map(LedgerEntryView::row).toList());
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getLedgerEntry", summary = "One entry")
    public LedgerEntryView get(long id) {
        return LedgerEntry.seen(id, visible).map(LedgerEntryView::of)
                .orElseThrow(() -> Problems.notFound("ledger entry " + id));
    }

    @GET
    @Path("customers")
    @Transactional
    @Operation(operationId = "whoWasTold", summary = "Who was told this answer, or exactly this revision?")
    public List<CustomersTold.ToldCustomer> customers(
            @Parameter(description = "Id of an answer", example = "datanostro/rpo") @QueryParam("answer") String answer,
            @Parameter(description = "Digest of a revision") @QueryParam("revision") String revision) {
        if ((answer == null) == (revision == null)) {
            throw Problems.invalid("answer", "Name either an answer or a revision.");
        }
        return customersTold.of(answer, revision);
    }

    @GET
    @Path("contradictions")
    @Transactional
    @Operation(operationId = "listContradictions", summary = "The same asked, different verdicts or figures told to different customers")
    public List<Contradictions.Contradiction> contradictions(
            @Parameter(description = "Only what was told from this day on; a year back if not given", example = "2026-01-01") @QueryParam("from") LocalDate from,
            @Parameter(example = "datanostro") @QueryParam("collection") String collection) {
        return contradictions.since(from, collection);
    }
}
