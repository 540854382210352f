package io.candor.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.Page;
import io.candor.web.Problems;

/** What waits for a curator, and what runs out. */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class CurationResource {

    @Inject
    CuratorQueue queue;

    @GET
    @Path("queue")
    @Operation(operationId = "listDueAnswers", summary = "What waits for a curator: expired, due for review, drafts, in review; most used first")
    public Page<DueAnswer> queue(@Parameter(example = "datanostro") @QueryParam("collection") String collection,
            @Parameter(description = "Only those with this reason", example = "review-overdue") @QueryParam("reason") String reason,
            @Parameter(description = "How many days to look ahead") @QueryParam("days") @DefaultValue("30") int days,
            @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "At most "
                    + Page.MAX_SIZE_TEXT) @QueryParam("size") @DefaultValue("50") int size) {
        if (days < 0 || days > 3650) {
            throw Problems.invalid("days", "days must be between 0 and 3650.");
        }
        return queue.due(collection, reason, days, page, size);
    }

    @GET
    @Path("expiring")
    @Transactional
    @Operation(operationId = "listExpiringAnswers", summary = "Answers said today that can no longer be said on a day, such as the due date of a questionnaire")
    public List<ExpiringAnswer> expiring(
            @Parameter(description = "The day on which they would have to hold", example = "2026-12-31", required = true) @QueryParam("before") String before,
            @Parameter(description = "Only these answers", example = "datanostro/rpo") @QueryParam("answer") List<String> answers,
            @Parameter(description = "Only these collections", example = "datanostro") @QueryParam("collection") List<String> collections) {
        try {
            return Answer.runOut(LocalDate.parse(before == null ? "" : before)).stream()
                    .filter(a -> answers.isEmpty() || answers.contains(a.fullKey()))
                    .filter(a -> collections.isEmpty() || collections.contains(a.collection))
                    .map(ExpiringAnswer::of).toList();
        } catch (DateTimeException e) {
            throw Problems.invalid("before", "before must be a date such as 2026-12-31.");
        }
    }
}
