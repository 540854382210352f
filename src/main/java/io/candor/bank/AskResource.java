package io.candor.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.core.autofill.Autofill;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.Decision;
import io.candor.core.decision.GuardFinding;
import io.candor.core.decision.Reply;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;

/** One question in, the approved answers that fit out, with their why, or an honest "not in the bank". */
@Path("/api/v1/ask")
@Tag(name = "Bank")
public class AskResource {

    @Inject
    BankIndex bank;
    @Inject
    AnswerChooser chooser;
    @Inject
    Clock clock;

    /**
     * @param collections in order of preference; all if none is named
     * @param nda whether the customer who asks has an NDA on record
     */
    @Schema(name = "Ask")
    public record Ask(
            @NotBlank @Size(max = 4000) @Schema(examples = "Is your staff required to use MFA?", required = true) String question,
            @Schema(examples = "Access control") @Size(max = 500) String section,
            @Schema(examples = "[\"datanostro\"]") List<@NotBlank String> collections, boolean nda) {
    }

    /**
     * @param decision fill (safe to send as it is), suggest (a person decides) or open
     * @param reply the reply; null where it is open
     * @param candidates best first
     */
    @Schema(name = "Asked")
    public record Asked(String decision, String reasonCode, String reason, ReplyView reply,
            List<GuardFinding> findings, List<RankedAnswer> candidates) {
    }

    /** @param sources ids of the approved answers it is made of */
    public record ReplyView(String verdict, String text, List<String> sources) {

        static ReplyView of(Reply r) {
            return new ReplyView(r.verdict().slug(), r.text(), r.sources().stream().map(a -> a.id()).toList());
        }
    }

    @POST
    @Operation(operationId = "ask", summary = "Ask the bank a customer's question")
    public Asked ask(@NotNull @Valid Ask ask) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        SearchScope scope = SearchScope.forCustomer(Collections.known("collections", ask.collections()), ask.nda(),
                today);
        Function<MatchQuery, List<Candidate>> search = q -> bank.whole().search(q, scope, Autofill.CANDIDATES);
        MatchQuery query = new MatchQuery(ask.question(), ask.section() == null ? "" : ask.section(), "");
        List<Candidate> candidates = search.apply(query);
        Decision decision = chooser.choose(query, candidates, search);
        ReplyView reply = switch (decision) {
            case Decision.Fill f -> ReplyView.of(f.reply());
            case Decision.Suggest s -> ReplyView.of(s.reply());
            case Decision.Open o -> null;
        };
        return new Asked(decision.slug(), decision.reason().code().slug(), decision.reason().text(), reply,
                decision.findings(), candidates.stream().map(RankedAnswer::of).toList());
    }
}
