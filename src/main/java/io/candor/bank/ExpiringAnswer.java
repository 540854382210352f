package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that is said today and cannot be said any more on a later day. */
@Schema(name = "ExpiringAnswer")
public record ExpiringAnswer(String answer, String title, LocalDate sayableUntil, String owner) {

    /** Those that cannot be said any more on a day. */
    public static List<ExpiringAnswer> before(LocalDate day) {
        return Answer.runOut(day).stream().map(ExpiringAnswer::of).toList();
    }

    static ExpiringAnswer of(Answer a) {
        return new ExpiringAnswer(a.fullKey(), a.title, a.sayableUntil, a.owner);
    }
}
