package io.candor.core.matching;

/** What an answer says to the question as its direct wordings ask it. */
public enum Verdict {
    YES("yes"), NO("no"), PARTIAL("partial"), NOT_APPLICABLE("not-applicable"),
    /** A purely descriptive answer: where, how long, who. */
    NONE("none");

    private final String slug;

    Verdict(String slug) {
        this.slug = slug;
    }

    /** As written in bank files and over the API. */
    public String slug() {
        return slug;
    }

    /** The verdict to a wording of the opposite stance: yes and no change places, the rest stays. */
    public Verdict inverted() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case PARTIAL, NOT_APPLICABLE, NONE -> this;
        };
    }
}
