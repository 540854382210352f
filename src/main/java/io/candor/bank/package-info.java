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
 */
package io.candor.bank;
