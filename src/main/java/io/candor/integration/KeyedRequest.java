package io.candor.integration;

import io.candor.core.Sha256;

/**
 * A request under a key.
 *
 * @param caller whose key it is: keys of different callers never meet
 * @param digest of method, path, query and body
 */
record KeyedRequest(String caller, String key, Sha256 digest) {
}
