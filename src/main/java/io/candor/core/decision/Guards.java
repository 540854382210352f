package io.candor.core.decision;

import java.util.List;

/** All guards, in the order in which their findings are shown. */
public final class Guards {

    private final List<Guard> guards;

    private Guards(List<Guard> guards) {
        this.guards = List.copyOf(guards);
    }

    public static Guards all() {
        return new Guards(List.of());
    }

    List<GuardFinding> check(GuardCase c) {
        return guards.stream().flatMap(g -> g.check(c).stream()).toList();
    }

    /** For reports that say what was checked. */
    public List<String> names() {
        return guards.stream().map(Guard::name).toList();
    }
}
