package io.candor.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.binary.Base32;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** Codes of an authenticator app (RFC 6238: 30 seconds, six digits, SHA-1, which is what the apps know). */
final class OneTimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP);
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {
    }

    /** In base 32, as people may have to type it. */
    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes).replace("=", "");
    }

    /**
     * The time step whose code this is: now, or one to either side, as clocks differ.
     *
     * @param after steps up to this one are used up; a code that somebody looked over a shoulder for is worth nothing
     */
    static OptionalLong step(String secret, String code, Instant now, long after) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        String given = code.replace(" ", "");
        for (long step = current - 1; step <= current + 1; step++) {
            if (step > after && equal(at(secret, Instant.ofEpochSecond(step * STEP.toSeconds())), given)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String at(String secret, Instant instant) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                    instant);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes make an HMAC key", e);
        }
    }

    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII),
                given.getBytes(StandardCharsets.UTF_8));
    }
}
