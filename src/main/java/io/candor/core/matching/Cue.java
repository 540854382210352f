package io.candor.core.matching;

import java.util.Locale;

/** What tells whether the best match is the right answer, or whether the bank has none. */
enum Cue {
    LEAD("lead over the next answer"), ALIGNMENT(
            "how well the question's words find their like in the answer"), WEAKEST(
                    "how well the word that counts most among the unmatched ones does"), REVERSE(
                            "how well the wording's words find their like in the question"), MEANING(
                                    "similarity of question and answer as a whole"), COVERAGE(
                                            "share of the question's words that the answer has"), REVERSE_COVERAGE(
                                                    "share of the wording's words that the question has"), LIKENESS(
                                                            "likeness of question and wording letter by letter"), CLAIMED(
                                                                    "how much better another question of this questionnaire fits the same answer");

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
