package io.candor.core.decision;

import java.util.List;

/**
 * What no probability outvotes, and what only makes doubtful. An exact guard keeps an answer from being filled in; a
 * doubt is one sign among others, and tells a person where to look.
 */
public final class Guards {

    private final List<Guard> exact;
    private final List<Guard> doubts;

    private Guards(List<Guard> exact, List<Guard> doubts) {
        this.exact = List.copyOf(exact);
        this.doubts = List.copyOf(doubts);
    }

    public static Guards all() {
        return new Guards(
                List.of(new LanguageGuard(), new StandardGuard(), new PlannedGuard(), new InheritedGuard(),
                        new NumberGuard(), new VersionGuard(), new AudienceGuard(), new EvidenceGuard(),
                        new DetailGuard()),
                List.of(new ScopeGuard(), new QuantifierGuard(), new TimeGuard()));
    }

    /** Without exact guards: to measure what they hold back. */
    static Guards none() {
        return new Guards(List.of(), all().doubts);
    }

    /** What keeps an answer from being filled in, in the order in which it is shown. */
    public List<GuardFinding> exact(GuardCase c) {
        return exact.stream().flatMap(g -> g.check(c).stream()).toList();
    }

    /** What to look at before sending the answer. */
    List<GuardFinding> doubts(GuardCase c) {
        return doubts.stream().flatMap(g -> g.check(c).stream()).toList();
    }

    /** For reports that say what was checked. */
    public List<String> names() {
        return exact.stream().map(Guard::name).toList();
    }
}
