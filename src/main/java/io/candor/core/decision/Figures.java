package io.candor.core.decision;

import java.util.ArrayList;
import java.util.List;

/** Compares the figures of two texts: lengths of time, frequencies, versions, percentages, amounts. */
public final class Figures {

    private Figures() {
    }

    /**
     * A figure that two texts state differently.
     *
     * @param what what is measured, for people
     * @param one as the first text spells it
     * @param other as the second text spells it
     */
    public record Difference(String what, String one, String other) {
    }

    /** Figures of one kind of which the two texts share none; a text that is silent about a kind contradicts nothing. */
    public static List<Difference> differing(String one, String other) {
        List<Quantity> mine = Quantities.in(Phrase.of(one));
        List<Quantity> theirs = Quantities.in(Phrase.of(other));
        List<Difference> differences = new ArrayList<>();
        for (Quantity.Kind kind : Quantity.Kind.values()) {
            for (String subject : mine.stream().filter(q -> q.kind() == kind).map(Quantity::subject).distinct()
                    .toList()) {
                List<Quantity> left = of(mine, kind, subject);
                List<Quantity> right = of(theirs, kind, subject);
                boolean shared = left.stream().anyMatch(q -> right.stream().anyMatch(q::sameAs));
                if (!right.isEmpty() && !shared) {
                    differences.add(new Difference(kind.text(), spelled(left), spelled(right)));
                }
            }
        }
        return differences;
    }

    private static List<Quantity> of(List<Quantity> all, Quantity.Kind kind, String subject) {
        return all.stream().filter(q -> q.kind() == kind && q.subject().equals(subject)).toList();
    }

    private static String spelled(List<Quantity> quantities) {
        return String.join(", ", quantities.stream().map(Quantity::spelling).map(String::strip).distinct().toList());
    }
}
