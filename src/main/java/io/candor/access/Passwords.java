package io.candor.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/** Passwords as Argon2id hashes, with the cost that OWASP's cheat sheet names first among the small ones. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 12;
    /** Hashing costs by length, too. */
    static final int LONGEST = 200;

    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int HASH_BYTES = 32;
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, 1, HASH_BYTES,
            Argon2.ID);

    /** Checked where there is no password to check, so that the reply takes as long. */
    private final String nobodys = hash(Secret.random().text());

    String hash(String password) {
        return ARGON2ID.hash(normal(password)).getResult();
    }

    /** @param hash null where there is no account or no password: takes as long, and is never right */
    boolean fits(String password, String hash) {
        boolean usable = hash != null && password.length() <= LONGEST;
        String checked = password.length() <= LONGEST ? password : "";
        String against = hash == null ? nobodys : hash;
        return Argon2Function.getInstanceFromHash(against).check(normal(checked), against) && usable;
    }

    /** What is wrong with a new password, for the person who chose it. */
    static Optional<String> objection(String password, Account account) {
        String low = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("A password has " + SHORTEST + " to " + LONGEST + " characters; several words do well.");
        }
        if (low.contains(account.nameKey) || password.chars().distinct().count() < 5) {
            return Optional.of("That password is easy to guess: it holds your name, or very few different characters.");
        }
        return Optional.empty();
    }

    /** The same characters, however a keyboard composed them. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
