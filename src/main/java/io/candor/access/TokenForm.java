package io.candor.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.candor.web.Problems;

/** The form that asks for a token. */
final class TokenForm {

    private static final int LONGEST_LABEL = 100;

    private TokenForm() {
    }

    static TokenResource.NewToken read(String label, List<String> scopes, int days, String account, Instant now) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw Problems.invalid("label", "Say in at most " + LONGEST_LABEL + " characters what the token is for.");
        }
        if (scopes == null || scopes.isEmpty()) {
            throw Problems.invalid("scopes", "Choose at least one thing that the token may do.");
        }
        return new TokenResource.NewToken(label, Set.copyOf(scopes), now.plus(Duration.ofDays(days)), account);
    }
}
