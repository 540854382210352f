package io.candor.core.layout;

/** What a cell of a slot takes. */
public enum SlotKind {
    /** The verdict: yes, no, or one of the listed choices. */
    VERDICT,
    /** One of several cells of which one is ticked; {@link SlotCell#heading} says what the tick means. */
    TICK,
    /** Free text: comments, explanation, description. */
    TEXT,
    /** A further cell for the vendor (ownership, status, evidence), shown to people and never filled by itself. */
    OTHER
}
