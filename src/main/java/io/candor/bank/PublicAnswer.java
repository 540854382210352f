package io.candor.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.candor.core.matching.Stance;

/**
 * An answer that anyone may read, without what is ours alone: owner, author, source, evidence and tags stay here, and of
 * its wordings only the first one, which curators write; the others may be customers' own words.
 *
 * @param shortText null for none
 * @param posture null where it is about no standard
 * @param question the first wording that asks directly, in a sentence; null for none
 * @param wordings number of ways in which it is asked
 * @param uses number of customers' questions that it went into
 * @param places where a page shows it besides its subject
 * @param revision digest of the approved revision
 * @param validUntil last day on which it may be said; null for no end
 */
public record PublicAnswer(String key, String title, String domain, String verdict, String shortText, String text,
        AnswerContent.FiledPosture posture, List<AnswerContent.SubProcessor> subProcessors, String question,
        int wordings, long uses, Set<PublicPlace> places, String revision, LocalDate approvedOn, LocalDate validUntil) {

    static PublicAnswer of(Answer answer, Revision approved, long uses) {
        AnswerContent c = approved.content;
        return new PublicAnswer(answer.key, c.title(), c.domain(), c.verdict(), c.shortText(), c.text(), c.posture(),
                c.subProcessors(), question(c), c.wordings().size(), uses, PublicPlace.of(c.tags()), approved.digest,
                approved.approvedOn,
                answer.sayableUntil);
    }

    private static String question(AnswerContent content) {
        return content.wordings().stream()
                .filter(w -> w.stance() == null || w.stance().equals(Stance.DIRECT.slug()))
                .map(AnswerContent.FiledWording::text).filter(t -> t.endsWith("?")).findFirst().orElse(null);
    }
}
