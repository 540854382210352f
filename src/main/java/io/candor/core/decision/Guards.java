package io.candor.core.decision;

import java.util.List;

/** All guards, in the order in which their findings are shown. */
public final class Guards {

    private final List<Guard> guards;

    private Guards(List<Guard> guards) {
        this.guards = List.copyOf(guards);
    }

    public static Guards all() {
        return new Guards(List.of(new LanguageGuard(), new PolarityGuard(), new OppositeGuard(), new StandardGuard(),
                new PlannedGuard(), new InheritedGuard(), new NumberGuard(), new VersionGuard(), new ScopeGuard(),
                new QuantifierGuard(), new TimeGuard(), new EvidenceGuard(), new DetailGuard(), new NearTwinGuard()));
    }

    public List<GuardFinding> check(GuardCase c) {
        return guards.stream().flatMap(g -> g.check(c).stream()).toList();
    }

    /** For reports that say what was checked. */
    public List<String> names() {
        return guards.stream().map(Guard::name).toList();
    }
}
