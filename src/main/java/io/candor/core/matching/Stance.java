package io.candor.core.matching;

/** How a wording stands to its answer: {@code INVERTED} where "yes" to the answer means "no" to this wording. */
public enum Stance {
    DIRECT("direct"), INVERTED("inverted");

    private final String slug;

    Stance(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
