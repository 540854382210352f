package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;
import io.candor.web.Page;
import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** Read and search the bank. */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class AnswerResource {

    @Inject
    BankIndex bank;
    @Inject
    Clock clock;

    /** An answer in a list. */
    public record AnswerSummary(String id, String title, String domain, String verdict, String visibility, String owner,
            AnswerState state, int revision, LocalDate reviewBy, LocalDate validUntil) {

        static AnswerSummary of(Answer a) {
            return new AnswerSummary(a.collection + "/" + a.key, a.title, a.domain, a.verdict, a.visibility, a.owner,
                    a.state, a.latestRevision, a.reviewBy, a.validUntil);
        }
    }

    /** An answer with the content of its latest revision. */
    public record AnswerDetail(AnswerSummary summary, AnswerContent content, String digest, String author,
            Instant writtenAt, String approvedBy, LocalDate approvedOn) {
    }

    @GET
    @Transactional
    @Operation(operationId = "listAnswers", summary = "Answers by collection and domain")
    public Page<AnswerSummary> list(@Parameter(example = "datanostro") @QueryParam("collection") String collection,
            @Parameter(example = "access-control") @QueryParam("domain") String domain,
            @QueryParam("page") @DefaultValue("0") int page,
            @Parameter(description = "At most "
                    + Page.MAX_SIZE_TEXT) @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        PanacheQuery<Answer> query = Answer.browse(collection, domain);
        return new Page<>(query.page(page, size).list().stream().map(AnswerSummary::of).toList(), page, size,
                query.count());
    }

    @GET
    @Path("search")
    @Operation(operationId = "searchAnswers", summary = "Approved answers by words and meaning, best first")
    public List<RankedAnswer> search(
            @Parameter(description = "What to look for", example = "multi-factor authentication") @QueryParam("q") String q,
            @Parameter(description = "Collections to look in; all if none is named", example = "datanostro") @QueryParam("collection") List<String> collections,
            @Parameter(description = "At most 50") @QueryParam("limit") @DefaultValue("10") int limit) {
        if (q == null || q.isBlank()) {
            throw Problems.invalid("q", "Say what to look for in q.");
        }
        if (limit < 1 || limit > 50) {
            throw Problems.invalid("limit", "limit must be between 1 and 50.");
        }
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        SearchScope scope = SearchScope.forCustomer(Collections.known("collection", collections), true, today);
        List<Candidate> found = bank.whole().search(MatchQuery.of(q), scope, limit);
        return found.stream().map(RankedAnswer::of).toList();
    }

    @GET
    @Path("{collection}/{key}")
    @Transactional
    @Operation(operationId = "getAnswer", summary = "One answer with its wordings, source and approval")
    public AnswerDetail get(@Parameter(example = "datanostro") String collection,
            @Parameter(example = "rpo") String key) {
        Answer answer = Answer.byKey(collection, key)
                .orElseThrow(() -> Problems.notFound("answer " + collection + "/" + key));
        Revision latest = Revision.of(answer.id, answer.latestRevision).orElseThrow();
        return new AnswerDetail(AnswerSummary.of(answer), latest.content, latest.digest, latest.author,
                latest.createdAt, latest.approvedBy, latest.approvedOn);
    }
}
