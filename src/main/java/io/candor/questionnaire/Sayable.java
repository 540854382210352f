package io.candor.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.candor.bank.ApprovedAnswers;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.SearchScope;
import io.candor.questionnaire.ProposedReply.SourceAnswer;

/**
 * Whether what was decided some time ago may still be said to this customer today. An approval can end, and a text be
 * replaced, between the draft and the export; what then stands in an item must not leave.
 */
public final class Sayable {

    private final Map<String, ApprovedAnswer> approved;
    private final SearchScope scope;

    private Sayable(Map<String, ApprovedAnswer> approved, SearchScope scope) {
        this.approved = approved;
        this.scope = scope;
    }

    /**
     * Why something is held back.
     *
     * @param code {@code answer-withdrawn}, {@code answer-changed}, {@code answer-expired} or {@code answer-out-of-scope}
     */
    public record Objection(String code, String text) {
    }

    /** What may be said for these replies, as the bank stands now. */
    public static Sayable of(Questionnaire questionnaire, Collection<ProposedReply> replies, Clock clock) {
        List<String> ids = replies.stream().filter(r -> r != null).flatMap(r -> r.sources().stream())
                .map(SourceAnswer::answer).distinct().toList();
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return new Sayable(ApprovedAnswers.now(ids), questionnaire.scope(today));
    }

    /** Empty where it may be said; a person's own text always may. */
    public Optional<Objection> objection(ProposedReply reply) {
        if (reply == null) {
            return Optional.empty();
        }
        return reply.sources().stream().map(this::objection).flatMap(Optional::stream).findFirst();
    }

    private Optional<Objection> objection(SourceAnswer source) {
        ApprovedAnswer now = approved.get(source.answer());
        String title = "“" + source.title() + "”";
        if (now == null) {
            return because("answer-withdrawn", title + " is no longer approved");
        }
        if (now.validUntil().filter(end -> end.isBefore(scope.asOf())).isPresent()) {
            return because("answer-expired", title + " was valid until " + now.validUntil().get());
        }
        if (!scope.collections().contains(now.collection()) || !scope.visible().contains(now.visibility())) {
            return because("answer-out-of-scope", title + " may not be said to this customer");
        }
        return now.revision().hex().equals(source.revision())
                ? Optional.empty()
                : because("answer-changed", title + " was approved in another wording meanwhile");
    }

    private static Optional<Objection> because(String code, String text) {
        return Optional.of(new Objection(code, text));
    }
}
