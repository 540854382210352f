package io.candor.cli;

/** What was given cannot be worked on; the message says what is wrong, where, and what to do. */
final class InputException extends RuntimeException {

    InputException(String message) {
        super(message);
    }
}
