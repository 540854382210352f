package io.candor.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.candor.core.Sha256;

/**
 * An approved revision of an answer, as the matcher and the chooser see it. Whoever makes one vouches for the approval.
 *
 * @param collection the collection it belongs to
 * @param key its stable name in the collection
 * @param revision digest of the revision's content
 * @param title short noun phrase
 * @param domain domain id, for example {@code access-control}
 * @param verdict what it says to its direct wordings
 * @param shortText one line that stands alone, for narrow cells; may be empty
 * @param text the full approved text
 * @param wordings the questions it replies to
 * @param visibility who may read it
 * @param approvedBy role or name under the approval
 * @param approvedOn day of the approval
 * @param validUntil last day on which it may be said, empty for no end
 * @param posture the standing with a standard, where the answer is about one
 * @param source document and section it was taken from
 * @param controls control references, for example {@code ISO27001:2022 A.8.24}
 * @param tags free tags
 */
public record ApprovedAnswer(String collection, String key, Sha256 revision, String title, String domain,
        Verdict verdict, String shortText, String text, List<Wording> wordings, Visibility visibility,
        String approvedBy, LocalDate approvedOn, Optional<LocalDate> validUntil, Optional<Posture> posture,
        String source, List<String> controls, List<String> tags) {

    public ApprovedAnswer {
        wordings = List.copyOf(wordings);
        controls = List.copyOf(controls);
        tags = List.copyOf(tags);
    }

    /** Unique over all collections: {@code collection/key}. */
    public String id() {
        return collection + "/" + key;
    }
}
