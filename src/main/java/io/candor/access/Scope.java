package io.candor.access;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a token may be used for; it never adds to what the roles of its person allow. */
public enum Scope {
    /** Whatever the person may do, now and in later versions. */
    EVERYTHING("*"), QUESTIONNAIRES_READ("questionnaires:read"), QUESTIONNAIRES_WRITE("questionnaires:write"),
    /** Accept, edit, decline, assign. */
    REVIEW_WRITE("review:write"), ANSWERS_READ("answers:read"), ANSWERS_WRITE("answers:write"), ANSWERS_APPROVE(
            "answers:approve"), LEDGER_READ(
                    "ledger:read"), LEDGER_WRITE("ledger:write"), WEBHOOKS_MANAGE("webhooks:manage"),
    /** Accounts and tokens, one's own among them. */
    ACCESS_MANAGE("access:manage"), AUDIT_READ("audit:read");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Optional<Scope> byText(String text) {
        return Stream.of(values()).filter(s -> s.text.equals(text)).findFirst();
    }

    static String known() {
        return Stream.of(values()).map(Scope::text).collect(Collectors.joining(", "));
    }
}
