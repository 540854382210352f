package io.candor.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an answer says, made comparable once, to find where two answers cannot both be true. */
public final class Statement {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final Phrase phrase;
    private final List<Quantity> quantities;

    private Statement(String text) {
        this.phrase = Phrase.of(text);
        this.quantities = Quantities.in(phrase);
    }

    public static Statement of(String text) {
        return new Statement(text);
    }

    /**
     * A figure for the same sort of thing that differs.
     *
     * @param what for example "length of time"
     */
    public record FigureDifference(String what, String left, String right) {
    }

    /** Sorts of figures that both state and of which they have none in common. */
    public List<FigureDifference> differingFigures(Statement other) {
        List<FigureDifference> found = new ArrayList<>();
        for (Quantity.Kind kind : Quantity.Kind.values()) {
            List<Quantity> mine = of(kind);
            List<Quantity> theirs = other.of(kind);
            boolean comparable = mine.stream().anyMatch(q -> theirs.stream().anyMatch(q::comparesTo));
            boolean shared = mine.stream().anyMatch(q -> theirs.stream().anyMatch(q::sameFigureAs));
            if (comparable && !shared) {
                found.add(new FigureDifference(kind.text(), spelled(mine), spelled(theirs)));
            }
        }
        return found;
    }

    /** Shared informative words by all of both, 0 to 1. */
    public double overlap(Statement other) {
        return phrase.concepts().overlap(other.phrase.concepts());
    }

    /** Informative words that the other one lacks, as this one spells them. */
    public List<String> wordsBeyond(Statement other) {
        Concepts mine = phrase.concepts();
        return mine.missingFrom(other.phrase.concepts()).stream().map(mine::spelling).toList();
    }

    /** Whether two names mean one standard, in one edition where both name one. */
    public static boolean sameStandard(String one, String other) {
        Set<String> a = Standards.named(one);
        Set<String> b = Standards.named(other);
        boolean same = a.isEmpty() && b.isEmpty() ? one.strip().equalsIgnoreCase(other.strip()) : a.equals(b);
        Set<String> x = years(one);
        Set<String> y = years(other);
        return same && (x.isEmpty() || y.isEmpty() || x.equals(y));
    }

    private static Set<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private List<Quantity> of(Quantity.Kind kind) {
        return quantities.stream().filter(q -> q.kind() == kind).toList();
    }

    private static String spelled(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::spelling).distinct().collect(Collectors.joining(", "));
    }
}
