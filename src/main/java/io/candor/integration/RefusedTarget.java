package io.candor.integration;

/** An address that webhooks must not be sent to; the message says why, for whoever set it. */
final class RefusedTarget extends Exception {

    RefusedTarget(String message) {
        super(message);
    }
}
