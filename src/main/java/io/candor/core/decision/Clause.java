package io.candor.core.decision;

/**
 * A part of a question that wants an answer of its own.
 *
 * @param text as people read it
 * @param query as it is searched: with the part before it where it only points back ("and is it tested?")
 */
record Clause(String text, String query) {

    static Clause whole(String question) {
        return new Clause(question, question);
    }
}
