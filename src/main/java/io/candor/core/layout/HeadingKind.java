package io.candor.core.layout;

/** What a heading says about the column below it; what the column then is depends on its cells as well. */
enum HeadingKind {
    QUESTION("asks questions"),
    /** Requirements, controls, checklist items: questions by another name. */
    REQUIREMENT("lists requirements"),
    /** Name, title, description: perhaps the question, perhaps its explanation. */
    DESCRIPTION("describes"), ANSWER("asks for an answer"),
    /** Compliance, result, implementation: an answer if somebody is still to give it. */
    STATUS("asks for a status"), COMMENT("asks for comments"),
    /** Evidence, ownership and the like: for the vendor, beside the answer. */
    VENDOR("asks the vendor for more"), ID("numbers the rows"), SECTION("names the section"), GUIDANCE(
            "guides whoever answers"),
    /** Assessor, analyst, internal use. */
    ASSESSOR("belongs to the assessor"),
    /** Score, rating: nearly always the assessor's, but forms for self-assessment ask for scores. */
    RATING("rates"),
    /** Risk, severity, weight: the customer's. */
    RISK("weighs the risk"),
    /** Lists what may be answered, in a cell rather than in a drop-down. */
    OPTIONS("lists the possible answers"),
    /** About the answer rather than the answer: its type, its weight, its source. */
    META("describes the answer or its source"),
    /** Owners, prices, dates: what registers and inventories keep. */
    REGISTER("keeps a record"), UNKNOWN("is not a heading that is known");

    private final String says;

    HeadingKind(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }
}
