package io.candor.bank;

/**
 * A revision was approved and is said from now on; fired within the transaction of the approval.
 *
 * @param by who approved it
 */
public record Approved(Answer answer, Revision revision, String by) {
}
