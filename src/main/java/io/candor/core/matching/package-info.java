/**
 * Finds the approved answers that fit a question, in order, with a calibrated confidence and its reasons.
 *
 * <pre>
 * answers          Snapshot.of          texts to vectors (VectorStore or SentenceModel), words to a LexicalIndex
 * question, scope  Features.matches     the scope's answers, the best 32 with what speaks for each
 * questions        Neighbours, Ranked   what a section's other questions tell; the order
 * matches          Claims, Explanation  confidence, terms and reasons: List of Candidate
 * </pre>
 *
 * <p>{@link io.candor.core.matching.AnswerIndex} is the way in. A snapshot never changes: a changed bank is a new one,
 * which reuses the stored vectors, so that a result depends on the bank and not on its history. Learned numbers are in
 * {@code ranking.properties}; docs/matching.md says where they come from and what did not work.
 */
package io.candor.core.matching;
