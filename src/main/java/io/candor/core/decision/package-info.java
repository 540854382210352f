/**
 * Decides which approved answer a question gets, what exactly is written, or why nothing is.
 *
 * <pre>
 * var chooser = new AnswerChooser(DecisionSettings.DEFAULT);
 * Decision d = chooser.choose(askedQuestion, candidates, query -&gt; index.search(query, scope, 10));
 * switch (d) {
 *     case Fill f -&gt; …      // f.reply().edits() are the cells to write
 *     case Suggest s -&gt; …   // a person decides; s.reply().edits() is what would be written
 *     case Open o -&gt; …      // o.reason() says what is missing
 * }
 * </pre>
 *
 * For a question outside of a workbook ({@code ask}, {@code evaluate}) there is
 * {@code choose(MatchQuery, candidates, search)}, whose reply has no edits.
 *
 * <p>The way of a question:
 * <ol>
 * <li>{@code DealDetail}: what asks for a person or this deal stays open, whatever the bank holds.
 * <li>{@code Judgement}: the best candidate against the thresholds of {@link DecisionSettings}, the
 * {@link Guards}, and {@code TwoAnswers}.
 * <li>{@code ReplyWriter}: the reply laid out over the slot; a slot can only lower a decision (no choice fits, text too
 * long, answered already).
 * </ol>
 *
 * Everything here is pure: records in, records out, no clock, no state. A candidate is trusted to be approved, in date
 * and visible: that is the business of the search.
 */
package io.candor.core.decision;
