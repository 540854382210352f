package io.candor.bank;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Posture;
import io.candor.core.matching.Stance;
import io.candor.core.matching.Verdict;
import io.candor.core.matching.Visibility;
import io.candor.core.matching.Wording;

/**
 * An answer as a bank file states it.
 *
 * @param key its stable name in the collection
 * @param content what an approval vouches for
 * @param author role or name of whoever wrote it
 * @param approvedBy role or name of whoever approved exactly this content; null for a draft
 * @param approvedOn day of the approval; null for a draft
 * @param retired whether it is said no more
 */
public record FiledAnswer(String key, AnswerContent content, String author, String approvedBy, LocalDate approvedOn,
        boolean retired) {

    public FiledAnswer(String key, AnswerContent content, String author, String approvedBy, LocalDate approvedOn) {
        this(key, content, author, approvedBy, approvedOn, false);
    }

    /** Approved, and not retired since. */
    public boolean approved() {
        return signed() && !retired;
    }

    boolean signed() {
        return approvedBy != null && approvedOn != null;
    }

    /** As the matcher sees it; empty for a draft and for what is retired: they must never be matched. */
    public Optional<ApprovedAnswer> asApproved(String collection) {
        return asApproved(collection, sayableUntil());
    }

    /** @param until last day on which it may be said, evidence files taken into account */
    Optional<ApprovedAnswer> asApproved(String collection, Optional<LocalDate> until) {
        if (!approved()) {
            return Optional.empty();
        }
        AnswerContent c = content;
        return Optional.of(new ApprovedAnswer(collection, key, c.digest(), c.title(), c.domain(),
                bySlug(Verdict.values(), c.verdict()), c.shortText() == null ? "" : c.shortText(), c.text(),
                c.wordings().stream().map(FiledAnswer::wording).toList(),
                bySlug(Visibility.values(), c.visibility()), approvedBy, approvedOn, until,
                Optional.ofNullable(c.posture()).map(FiledAnswer::posture), c.source().toString(), c.controls(),
                c.tags()));
    }

    /** Evidence that runs out takes its answer along. */
    Optional<LocalDate> sayableUntil() {
        return Stream.concat(Stream.ofNullable(content.validUntil()),
                content.evidence().stream().map(AnswerContent.Evidence::validUntil).filter(d -> d != null))
                .min(LocalDate::compareTo);
    }

    private static Wording wording(AnswerContent.FiledWording w) {
        return new Wording(w.text(), w.stance() == null ? Stance.DIRECT : bySlug(Stance.values(), w.stance()));
    }

    private static Posture posture(AnswerContent.FiledPosture p) {
        return new Posture(p.standard(), bySlug(Posture.State.values(), p.state()), Optional.ofNullable(p.target()));
    }

    static <E extends Enum<E>> E bySlug(E[] values, String slug) {
        String name = slug.replace('-', '_').toUpperCase(Locale.ROOT);
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown value " + slug));
    }
}
