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
 * <li>{@code Voices}: for each of the first candidates a learned {@code Mixture} of signs ({@code AnswerSigns}) says how
 * probable it is that the answer says all that is asked; a second one ({@code VerdictSigns}) says which verdict the
 * question then gets. The answer's own verdict is one sign among them, and never carried over by itself.
 * <li>{@code Judgement}: both probabilities against the lines of {@link DecisionSettings}. Exact {@link Guards} keep an
 * answer from being filled in whatever the probability; doubts weigh in the mixture and tell a person where to look.
 * Where a contradiction is found, or the verdict is not sure, the text is shown without one.
 * <li>{@code Clauses}: a compound question is filled only where one answer covers every part, or each part has its own;
 * {@code Compound} joins the approved texts in the order of the parts.
 * <li>{@code ReplyWriter}: the reply laid out over the slot; a slot can only lower a decision (no choice fits, text too
 * long, answered already). Text is written as approved, whole; before it, in a cell that takes both, "Yes." or "No.".
 * </ol>
 *
 * <p>A {@link Guard} looks at the question, the matched wording and what would be said. What a wording of the same
 * stance asks too is vouched for by whoever approved the answer under it, so guards look only at what the question asks
 * beyond. To add one: a class, a line in {@link Guards}, a table of what must and must not fire, and a look at what it
 * holds back ({@code src/test/sh/check-banks} prints it): one that holds back more right than wrong goes.
 *
 * <p>The knowledge is in word lists beside this package, to be corrected by people who know the trade:
 * {@code counterparts.txt} (what means the same), {@code opposites.txt}, {@code scopes.txt}, {@code standards.txt},
 * {@code choices.txt} (how drop-downs say yes), {@code verbs.txt}, and {@code common-words.txt} and
 * {@code light-words.txt} (what tells little).
 *
 * <p>Everything here is pure: records in, records out, no clock. A candidate is trusted to be approved, in date and
 * visible: that is the business of the search. Guards know English; a question in another language is never filled
 * unless it is a wording of the bank.
 */
package io.candor.core.decision;
