package io.candor.access;

import java.security.SecureRandom;
import java.util.Base64;

import io.candor.core.Sha256;

/**
 * A secret that is handed out once; only its digest is kept. With 256 random bits there is nothing to guess, so a plain
 * digest does, which a look-up by index needs.
 *
 * @param text as its holder presents it
 */
record Secret(String text) {

    static final String TOKEN = "cdr_";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        return random("");
    }

    /** @param prefix lets people, and tools that look for leaked secrets, tell what it is */
    static Secret random(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        return Sha256.of(text).hex();
    }

    /** Secrets have no place in logs and traces. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
