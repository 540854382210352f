package io.candor.core.layout;

/** What a workbook turned out to be. */
public enum LayoutOutcome {
    /** Questions with places for the answers were found. */
    QUESTIONNAIRE("questionnaire"),
    /** It looks like a questionnaire, but a person has to say where the questions or the answers are. */
    NEEDS_MAPPING("needs-mapping"),
    /** Nothing in it asks for answers. */
    NOT_A_QUESTIONNAIRE("not-a-questionnaire");

    private final String slug;

    LayoutOutcome(String slug) {
        this.slug = slug;
    }

    /** As printed and as sent over the API. */
    public String slug() {
        return slug;
    }
}
