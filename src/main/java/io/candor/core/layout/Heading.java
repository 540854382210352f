package io.candor.core.layout;

import java.util.Set;

/**
 * A heading as understood.
 *
 * @param text as it stands, headings above it included
 * @param kind what it says about its column
 * @param strength how much of the heading says so, 0 to 1
 * @param kinds every kind that some part of it hints at
 */
record Heading(String text, HeadingKind kind, double strength, Set<HeadingKind> kinds) {

    static final Heading NONE = new Heading("", HeadingKind.UNKNOWN, 0, Set.of());

    boolean is(HeadingKind... any) {
        for (HeadingKind k : any) {
            if (kind == k) {
                return true;
            }
        }
        return false;
    }

    boolean hints(HeadingKind other) {
        return kinds.contains(other);
    }

    /** Its own words, without those of the heading above it. */
    String own() {
        int colon = text.lastIndexOf(": ");
        return colon < 0 ? text : text.substring(colon + 2);
    }

    boolean blank() {
        return text.isBlank();
    }
}
