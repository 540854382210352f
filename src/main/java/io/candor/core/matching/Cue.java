package io.candor.core.matching;

import java.util.Locale;

/** What tells whether the best match is the right answer, or whether the bank has none. */
enum Cue {
    LEAD("lead over the next answer"),
    /** A match is looked at word by word, and the worst matched word tells most. */
    WEAKEST("how well the word that counts most among the unmatched ones does"), MEANING(
            "similarity of question and answer as a whole"), COVERAGE(
                    "share of the question's words that the answer has"), REVERSE_COVERAGE(
                            "share of the wording's words that the question has"),
    /** Against the mean of the questionnaire: where its questions come in groups about one thing, a claim tells little. */
    CLAIMED("how much better another question of this questionnaire fits the same answer"),
    /** The more a question says, the less of it agrees by chance. */
    LENGTH("length of the question, as a logarithm"),
    /** The guards compare figures one by one; here they only make doubtful. */
    FIGURES("whether the question names a figure or frequency that the answer does not"),
    /** A title that names another domain outright speaks against an answer from this one. */
    ELSEWHERE("how much nearer the section's title is to another domain of the bank than to the answer's");

    private final String text;

    Cue(String text) {
        this.text = text;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text() {
        return text;
    }
}
