package io.candor.bank;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Two answers of a collection that get in each other's way.
 *
 * @param likeness how alike their nearest wordings are, 0 to 1; 1 where they are about one standard
 * @param differences what exactly differs
 * @param accepted who accepted the conflict and why; null while nobody did
 */
@Schema(name = "Finding")
public record Finding(Kind kind, Side left, Side right, double likeness, List<Difference> differences,
        Accepted accepted) {

    public enum Kind {
        /** Two answers to one question: merge them, or make the wordings differ. */
        DUPLICATE("duplicate"),
        /** They cannot both be true. */
        CONFLICT("conflict");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        @JsonValue
        public String slug() {
            return slug;
        }
    }

    /**
     * @param said whether customers are told it today
     * @param wording the wording that comes near the other's
     */
    public record Side(String answer, String digest, boolean said, String verdict, String wording, String text) {

        static Side of(ComparedAnswer a, int wording) {
            return new Side(a.id(), a.digest(), a.said(), a.content().verdict(), a.wording(wording),
                    a.content().text());
        }
    }

    /** @param about verdict, posture, words, or what sort of figure */
    public record Difference(String about, String left, String right) {
    }

    public record Accepted(String who, Instant at, String reason) {
    }

    boolean blocksApproval() {
        return kind == Kind.CONFLICT && right.said() && accepted == null;
    }

    Finding withAccepted(Accepted by) {
        return new Finding(kind, left, right, likeness, differences, by);
    }
}
