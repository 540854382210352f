package io.candor.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;

import io.candor.web.WordDiff;

/**
 * A customer who holds something that we would not say today.
 *
 * @param id stable as long as the change is this one
 * @param customer null where nobody told who it is; then the file is all that is known
 * @param change revised, expired or retired
 * @param held what the customer was told last
 * @param now what is said today; null where nothing is
 * @param diff from what is held to what is said today; empty where nothing is
 * @param changedBy who set the state; null where nobody did yet
 * @param edition of the state, also sent as ETag; 0 where nobody set it yet
 */
public record RecallCase(String id, String answer, String title, String customer, Change change, Held held, Now now,
        List<WordDiff.Part> diff, RecallState state, String note, String changedBy, Instant changedAt, long edition) {

    static final List<String> COLUMNS = List.of("answer", "title", "customer", "change", "told_at", "file", "question",
            "held_verdict", "held_text", "verdict_now", "text_now", "state", "note", "changed_by", "changed_at");

    /** What became of the answer since. */
    public enum Change {
        REVISED, EXPIRED, RETIRED;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param revision digest of the revision it was made of */
    public record Held(long entry, Instant toldAt, String revision, String question, String verdict, String text,
            UUID questionnaire, String fileName) {
    }

    /** @param verdict to the answer's direct wordings */
    public record Now(String revision, String verdict, String shortText, String text) {
    }

    List<Object> row() {
        return Arrays.asList(answer, title, customer, change.slug(), held.toldAt(), held.fileName(),
                held.question(), held.verdict(), held.text(), now == null ? null : now.verdict(),
                now == null ? null : now.text(), state.slug(), note, changedBy, changedAt);
    }
}
