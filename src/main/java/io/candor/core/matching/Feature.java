package io.candor.core.matching;

/** What speaks for an answer to a question. All are 0 or more, and more speaks for it: see {@link Features}. */
enum Feature {
    ALIGNMENT("how well each word of the question finds its like in the wording or the text"), REVERSE(
            "how well each word of the wording finds its like in the question"), MEANING(
                    "similarity of the question as a whole to wording and text"), COVERAGE(
                            "share of the question's words, rare ones counting more, that the answer has"), SECTION(
                                    "similarity of the section's title to the answer's domain"), FILING(
                                            "share of the words of the section's title that the answer's title or domain has"), NEIGHBOURS(
                                                    "share of the section's other questions that this domain answers"), SAME_TEXT(
                                                            "whether a wording is the question, word for word"), CONTROL(
                                                                    "agreement of the control reference, as far as the words agree");

    private final String text;

    Feature(String text) {
        this.text = text;
    }

    /** As in the weights file and in explanations. */
    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String text() {
        return text;
    }
}
