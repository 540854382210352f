package io.candor.app;

/** The embedded database cannot be used; the message says why and what to do. */
public final class EmbeddedPostgresException extends RuntimeException {

    EmbeddedPostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
