package io.candor.core.matching;

/** Who may read an answer. {@code INTERNAL} never leaves the house. */
public enum Visibility {
    PUBLIC("public"), CUSTOMER("customer"), NDA("nda"), INTERNAL("internal");

    private final String slug;

    Visibility(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
