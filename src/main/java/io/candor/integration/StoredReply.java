package io.candor.integration;

import java.util.Map;

/**
 * What the first of several equal requests was answered.
 *
 * @param headers those that mean something to the client
 * @param body null for none
 * @param kept false where the body was not stored, as it held a secret that is shown once
 */
record StoredReply(int status, Map<String, String> headers, byte[] body, boolean kept) {
}
