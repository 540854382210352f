/**
 * Two small models that travel inside the program, and the only code that runs them.
 *
 * <pre>
 * text                 SentenceModel.encode   Encoding: a vector for the text, and one for each word piece
 * question + Passage   Reader.read            ReaderOpinion: does it answer, and with which verdict
 * </pre>
 *
 * {@link io.candor.core.reading.SentenceModel} makes texts comparable, for finding candidates.
 * {@link io.candor.core.reading.Reader} looks at the question and one candidate together; it is slower, so only the
 * first few candidates are read, and it is one voice among others in a decision. Both take one text a call, so that the
 * same text always gives the same result.
 */
package io.candor.core.reading;
