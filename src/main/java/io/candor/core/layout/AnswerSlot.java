package io.candor.core.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cells that take the reply to one question, from left to right.
 *
 * @param cells may be empty where a question has no place for its answer
 */
public record AnswerSlot(List<SlotCell> cells) {

    public AnswerSlot {
        cells = List.copyOf(cells);
    }

    public Optional<SlotCell> verdict() {
        return of(SlotKind.VERDICT).findFirst();
    }

    public Optional<SlotCell> text() {
        return of(SlotKind.TEXT).findFirst();
    }

    /** The tick cells, empty where the verdict goes elsewhere. */
    public List<SlotCell> ticks() {
        return of(SlotKind.TICK).toList();
    }

    /** Whether a person has answered this question in the file already. */
    public boolean answered() {
        return cells.stream().anyMatch(c -> c.answered() && c.kind() != SlotKind.OTHER);
    }

    private Stream<SlotCell> of(SlotKind kind) {
        return cells.stream().filter(c -> c.kind() == kind);
    }
}
