package io.candor.web;

import java.util.function.Supplier;

import jakarta.ws.rs.core.EntityTag;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Optimistic locking over HTTP (RFC 9110, 13.1.1): what people edit carries an ETag, and a change names the edition it
 * was made on. Whoever comes second is shown what is there now instead of overwriting it.
 */
public final class ETags {

    private ETags() {
    }

    /** Refusals are logged with what they say; a customer's questions and our answers have no place in a log. */
    private record Current(@JsonValue Object thing) {
        @Override
        public String toString() {
            return "…";
        }
    }

    public static EntityTag of(Object edition) {
        return new EntityTag(edition.toString());
    }

    /**
     * @param ifMatch the header
     * @param edition the edition that is there now
     * @param current the thing as it is now, for whoever lost the race
     */
    public static void check(String ifMatch, Object edition, Supplier<?> current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.problem(428, "if-match-required", "Say which edition you are changing",
                    "Send the ETag that you read in the If-Match header, so that nobody's work is overwritten.")
                    .build();
        }
        // Neither "*" nor a weak tag says which edition was read, so neither protects anybody's work.
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals('"' + edition.toString() + '"')) {
                return;
            }
        }
        throw Problems.problem(412, "changed-meanwhile", "Somebody changed it meanwhile",
                "It is not what you saw any more. Look at what it is now, then decide again.")
                .withHeader("ETag", '"' + edition.toString() + '"').with("current", new Current(current.get())).build();
    }
}
