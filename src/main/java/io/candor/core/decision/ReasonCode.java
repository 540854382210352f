package io.candor.core.decision;

/** Why a question was filled, only suggested, or left open. The slug is stable; the text is what people read first. */
public enum ReasonCode {
    CONFIDENT("confident", "an approved answer fits with the required confidence"), EVERY_CLAUSE_COVERED(
            "every-clause-covered",
            "each part of the question has an approved answer"), BELOW_THRESHOLD("below-threshold",
                    "the best answer is likely but not certain enough to fill in"), TWO_ANSWERS_FIT("two-answers-fit",
                            "two answers with different replies fit almost equally well"), GUARD("guard",
                                    "a guard found that the answer may not say what the question asks"), CLAUSE_UNCOVERED(
                                            "clause-uncovered",
                                            "a part of the question has no approved answer"), CLAUSES_DIFFER(
                                                    "clauses-differ",
                                                    "the parts of the question get different replies"), VERDICT_OPEN(
                                                            "verdict-open",
                                                            "an approved text answers it; whether that is a yes or a no is not certain"), NO_CHOICE_FITS(
                                                                    "no-choice-fits",
                                                                    "the drop-down has no value for this verdict"), TOO_LONG_FOR_CELL(
                                                                            "too-long-for-cell",
                                                                            "the approved text is longer than the cell allows"), NO_ANSWER_CELL(
                                                                                    "no-answer-cell",
                                                                                    "the question has no cell for its answer"), ALREADY_ANSWERED(
                                                                                            "already-answered",
                                                                                            "the cell held an answer when the file came in"), NOT_IN_BANK(
                                                                                                    "not-in-bank",
                                                                                                    "nothing in the approved bank answers this"), NOT_A_VENDOR_FACT(
                                                                                                            "not-a-vendor-fact",
                                                                                                            "it asks for details of this deal or person, not for a statement of the bank");

    private final String slug;
    private final String text;

    ReasonCode(String slug, String text) {
        this.slug = slug;
        this.text = text;
    }

    public String slug() {
        return slug;
    }

    public String text() {
        return text;
    }
}
