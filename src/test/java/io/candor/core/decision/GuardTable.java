package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import io.candor.core.matching.Verdict;

/** Runs a row of a guard's table: what must fire and what must not. */
final class GuardTable {

    private GuardTable() {
    }

    static void check(Guard guard, String expected, String question, String wording, String verdict, String text) {
        Given given = Given.answer("Answer").askedAs(wording).saying(text)
                .verdict(Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)));
        check(guard, expected, question, given);
    }

    /** @param expected {@code silent}, {@code doubt} or {@code contradiction} */
    static void check(Guard guard, String expected, String question, Given given) {
        String found = guard.check(new GuardCase(question, given.matched(0.95)))
                .map(f -> f.severity().slug() + ": " + f.text())
                .orElse("silent");
        assertThat(found).as(question).startsWith(expected);
    }
}
