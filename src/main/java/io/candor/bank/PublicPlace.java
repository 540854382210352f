package io.candor.bank;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a public page shows an answer besides its subject. A tag says so; all other tags stay with us. */
public enum PublicPlace {
    /** At the top, in one line. */
    KEY_FACT,
    /** Among the questions that are often asked, before there are replies to count. */
    OFTEN_ASKED,
    /** Among the documents that can be had. */
    DOCUMENTS,
    /** Among the ways to reach somebody. */
    CONTACT;

    static Set<PublicPlace> of(List<String> tags) {
        Set<PublicPlace> places = EnumSet.noneOf(PublicPlace.class);
        for (PublicPlace place : values()) {
            if (tags.contains(place.tag())) {
                places.add(place);
            }
        }
        return places;
    }

    private String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
