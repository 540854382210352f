package io.candor.review;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody offers a customer's wording to the curators of an answer. Fired in the transaction of the review; nothing
 * about ranking changes until a curator takes the wording in.
 *
 * @param answer id of the answer
 * @param revision digest of the revision that was accepted or edited
 * @param wording the customer's question
 * @param stance {@code direct} or {@code inverted}, as the reviewer answered it
 * @param edited whether the reviewer's reply was a text of their own
 */
public record WordingOffered(String answer, String revision, String wording, String stance, boolean edited,
        UUID questionnaire, int item, String by, Instant at) {
}
