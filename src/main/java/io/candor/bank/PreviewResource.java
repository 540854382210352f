package io.candor.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;

/** Before a wording is saved: which approved answers does such a question hit now? */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class PreviewResource {

    private static final int HITS = 5;

    @Inject
    BankIndex bank;
    @Inject
    Clock clock;

    /** @param collections all if none is named */
    @Schema(name = "WordingsToTry")
    public record Wordings(
            @NotEmpty @Size(max = 50) @Schema(examples = "[\"Are backups encrypted?\"]", required = true) List<@NotBlank @Size(max = 500) String> wordings,
            @Schema(examples = "[\"datanostro\"]") List<@NotBlank String> collections) {
    }

    /** @param hits approved answers that it finds now, best first */
    @Schema(name = "WordingHits")
    public record Hits(String wording, List<RankedAnswer> hits) {
    }

    @POST
    @Path("preview")
    @Operation(operationId = "previewWordings", summary = "Which approved answers questions like these hit now, before anything is saved")
    public List<Hits> preview(@NotNull @Valid Wordings given) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SearchScope scope = SearchScope.forCustomer(Collections.known("collections", given.collections()), true, today);
        List<List<Candidate>> found = bank.whole()
                .searchAll(given.wordings().stream().map(MatchQuery::of).toList(), scope, HITS);
        return IntStream.range(0, found.size()).mapToObj(i -> new Hits(given.wordings().get(i),
                found.get(i).stream().map(RankedAnswer::of).toList())).toList();
    }
}
