/**
 * The sentence model that travels inside the program, and the only code that runs it.
 *
 * <pre>
 * text   SentenceModel.encode   Encoding: a vector for the text, and one for each word piece
 * </pre>
 *
 * It takes one text a call, so that the same text always gives the same vector. A second model, which reads a question
 * and an answer together, was taught and measured and is not shipped yet: see {@code training/README.md}.
 */
package io.candor.core.reading;
