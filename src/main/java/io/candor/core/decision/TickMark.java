package io.candor.core.decision;

import java.util.Set;

import io.candor.core.layout.SlotCell;

/** The mark that ticks a cell: what its list allows, what turns the box that stands in it, or an X. */
final class TickMark {

    private static final Set<String> MARKS = Set.of("x", "✓", "✔", "☑", "☒", "✗", "yes", "y", "true", "1");

    private TickMark() {
    }

    static String of(SlotCell cell) {
        return cell.choices().stream().filter(c -> MARKS.contains(c.strip().toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElse(cell.content().contains("☐") ? cell.content().replace("☐", "☒") : "X");
    }
}
