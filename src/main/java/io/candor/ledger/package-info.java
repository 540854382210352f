/**
 * What was sent to whom, and what follows from it. {@link io.candor.ledger.Recording} writes one
 * {@link io.candor.ledger.LedgerEntry} for each answered item of an export, in the export's own transaction; a database
 * trigger refuses to change or remove it. Everything else is read off the entries and the bank as they stand:
 *
 * <pre>
 * who was told this?        CustomersTold     an answer or a revision, by customer
 * who holds the old text?   Recalls           what changed since, as a work list; only its state is stored
 * what did we say before?   ToldBefore        a questionnaire's items against what its customer holds
 * do we contradict us?      Contradictions    different verdicts or figures told to different customers
 * what is missing?          Gaps              questions without an answer, alike ones together
 * what is it good for?      Usage, Figures    answers used, edited, never used; rates and times by month
 * </pre>
 */
package io.candor.ledger;
