package io.candor.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;
import io.candor.web.Page;
import io.candor.web.Problems;

/** Lists and searches of the bank. */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class AnswerListResource {

    @Inject
    Browsing browsing;
    @Inject
    BankIndex bank;
    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listAnswers", summary = "Answers, narrowed by any of their facets and by words")
    public Page<AnswerSummary> list(@BeanParam AnswerFilter filter, @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "At most "
                    + Page.MAX_SIZE_TEXT) @QueryParam("size") @DefaultValue("50") int size) {
        return browsing.list(filter, page, size);
    }

    @GET
    @Path("facets")
    @Operation(operationId = "countAnswers", summary = "How many answers each state, domain, visibility, owner, verdict, freshness, control and tag has")
    public Facets facets(@BeanParam AnswerFilter filter) {
        return browsing.facets(filter);
    }

    @GET
    @Path("search")
    @Operation(operationId = "searchAnswers", summary = "Approved answers by words and meaning, best first")
    public List<RankedAnswer> search(
            @Parameter(description = "What to look for", example = "multi-factor authentication") @QueryParam("q") String q,
            @Parameter(description = "Collections to look in; all if none is named", example = "datanostro") @QueryParam("collection") List<String> collections,
            @Parameter(description = "Whether the customer to be answered has an NDA on record; internal answers are never found") @QueryParam("nda") @DefaultValue("true") boolean nda,
            @Parameter(description = "At most 50") @QueryParam("limit") @DefaultValue("10") int limit) {
        if (q == null || q.isBlank()) {
            throw Problems.invalid("q", "Say what to look for in q.");
        }
        if (limit < 1 || limit > 50) {
            throw Problems.invalid("limit", "limit must be between 1 and 50.");
        }
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        SearchScope scope = SearchScope.forCustomer(Collections.known("collection", collections), nda, today);
        List<Candidate> found = bank.whole().search(MatchQuery.of(q), scope, limit);
        return found.stream().map(RankedAnswer::of).toList();
    }
}
