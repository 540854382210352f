/**
 * The bank of approved answers. Files and database are two views of the same thing:
 *
 * <pre>
 * answer-bank/&lt;collection&gt;/*.yaml   BankFiles.read     BankReading (filed answers + problems by line)
 * filed answers                     BankImport         Answer, Revision (idempotent by key and content hash)
 * approved revisions                BankIndex          the core's AnswerIndex, a cache on each node
 * </pre>
 *
 * A {@link io.candor.bank.Revision} is immutable and named by the digest of its content; approval belongs to it.
 *
 * <p>The life of an answer is the methods of {@link io.candor.bank.Answer} and the table of
 * {@link io.candor.bank.AnswerAction}: draft, in review, approved, expired, retired. A revision that waits on top of an
 * approved one is {@code pending}; the approved one keeps being said meanwhile. Each thing that people do is a class of
 * its own (Editing, Reviewing, Approving, Retiring, Restoring, Merging, Deleting, Proposing, Evidencing,
 * ResolvingConflicts), and all of them go through AnswerChange:
 *
 * <pre>
 * If-Match + act      AnswerChange.run     writers take turns; 412 for who lost the race; 409 for what the state forbids
 * committed change    BankChange           the sequence that every node's BankIndex follows, this node's at once
 * each change         AnswerEvent          who, when, why
 * each night          ExpirySweep          approved answers whose last day, or whose evidence's, has passed
 * </pre>
 *
 * Whether two answers say the same or the opposite is told by Comparing, from pairs of wordings that WordingGrid finds;
 * it needs no database, BankComparison fetches what is to be compared.
 */
package io.candor.bank;
