package io.candor.core.decision;

import java.util.Collection;

/** How much of what is asked another text names; words that say how rather than what count less. */
final class Overlap {

    private static final double LIGHT = 0.4;

    private Overlap() {
    }

    /** Share of the asked words that the other text has, 0 to 1; 1 where nothing telling is asked. */
    static double of(Concepts asked, Concepts other) {
        double all = weight(asked.keys());
        return all == 0 ? 1 : weight(asked.keys().stream().filter(other::contains).toList()) / all;
    }

    static double weight(Collection<String> keys) {
        return keys.stream().mapToDouble(Overlap::weight).sum();
    }

    static double weight(String key) {
        return Vocabulary.ENGLISH.isLight(key) ? LIGHT : 1;
    }

    /** How near the nearest wording of the matched stance is to the question, 0 to 1. */
    static double nearestWording(GuardCase c) {
        return c.reading().wordings().stream().filter(w -> w.stance() == c.stance())
                .mapToDouble(w -> w.text().concepts().overlap(c.question().concepts())).max()
                .orElse(c.wording().concepts().overlap(c.question().concepts()));
    }
}
