/**
 * What other systems need besides the resources themselves: requests that may be sent twice
 * ({@link io.candor.integration.IdempotentRequests}).
 */
package io.candor.integration;
