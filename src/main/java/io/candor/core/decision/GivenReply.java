package io.candor.core.decision;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import io.candor.core.layout.AnswerSlot;
import io.candor.core.layout.SlotCell;
import io.candor.core.layout.SlotKind;
import io.candor.core.matching.Verdict;

/**
 * What a completed questionnaire says in a slot: the way back from the cells of a reply.
 *
 * @param verdict to the question as asked; {@link Verdict#NONE} where no cell says one
 * @param text the texts of its cells, verbatim, a line each; empty where there is a verdict and nothing else
 */
public record GivenReply(Verdict verdict, String text) {

    private static final Pattern OPENING_ENDS = Pattern.compile("[.,;:!\\n–—]|\\s-\\s");
    private static final int LONGEST_OPENING = 24;

    public static GivenReply of(AnswerSlot slot) {
        Verdict verdict = Verdict.NONE;
        Set<String> texts = new LinkedHashSet<>();
        for (SlotCell cell : slot.cells()) {
            if (!cell.answered() || cell.kind() == SlotKind.OTHER) {
                continue;
            }
            Verdict said = verdict(cell);
            // "Not yet" beside a "No" is its explanation, not a second verdict.
            boolean explains = cell.kind() == SlotKind.TEXT && verdict != Verdict.NONE;
            verdict = verdict == Verdict.NONE ? said : verdict;
            if (cell.kind() != SlotKind.TICK && (explains || !bare(cell, said))) {
                texts.add(cell.content().strip());
            }
        }
        return new GivenReply(verdict, String.join("\n", texts));
    }

    public boolean isEmpty() {
        return verdict == Verdict.NONE && text.isEmpty();
    }

    /**
     * The verdict that a text opens with, "Yes", "No, but planned", "Partially – see below"; {@link Verdict#NONE} where it
     * opens with anything else. "No later than in May" opens with no verdict.
     */
    public static Verdict opening(String text) {
        String opening = OPENING_ENDS.split(text.strip(), 2)[0];
        return opening.length() > LONGEST_OPENING ? Verdict.NONE : switch (Choices.meaning(opening)) {
            case YES, FULFILLED -> Verdict.YES;
            case NO, UNFULFILLED, PLANNED -> Verdict.NO;
            case PARTIAL -> Verdict.PARTIAL;
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
            case YES_AND_MORE, NO_AND_MORE, UNKNOWN -> Verdict.NONE;
        };
    }

    /** The verdict that a cell says: in any spelling of a drop-down, as its tick's heading, or opening its text. */
    static Verdict verdict(SlotCell cell) {
        return switch (cell.kind()) {
            case TEXT, OTHER -> opening(cell.content());
            case TICK, VERDICT ->
                switch (Choices.meaning(cell.kind() == SlotKind.TICK ? cell.heading() : cell.content())) {
                    case YES, FULFILLED, YES_AND_MORE -> Verdict.YES;
                    case NO, UNFULFILLED, NO_AND_MORE, PLANNED -> Verdict.NO;
                    case PARTIAL -> Verdict.PARTIAL;
                    case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
                    case UNKNOWN -> Verdict.NONE;
                };
        };
    }

    /** Whether the cell says its verdict and nothing else, so that its text is no statement of its own. */
    private static boolean bare(SlotCell cell, Verdict said) {
        return said != Verdict.NONE && switch (Choices.meaning(cell.content())) {
            case YES_AND_MORE, NO_AND_MORE, UNKNOWN -> false;
            case YES, NO, PARTIAL, NOT_APPLICABLE, FULFILLED, UNFULFILLED, PLANNED ->
                cell.content().strip().split("\\s+").length <= 3 || cell.choices().contains(cell.content());
        };
    }
}
