package io.candor.bank;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that is said today and cannot be said any more on a later day. */
@Schema(name = "ExpiringAnswer")
public record ExpiringAnswer(String answer, String title, LocalDate sayableUntil, String owner) {

    static ExpiringAnswer of(Answer a) {
        return new ExpiringAnswer(a.fullKey(), a.title, a.sayableUntil, a.owner);
    }
}
