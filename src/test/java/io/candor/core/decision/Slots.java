package io.candor.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.candor.core.layout.AnswerSlot;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.SlotCell;
import io.candor.core.layout.SlotKind;
import io.candor.core.workbook.CellRef;

/** Questions in the slots that real questionnaires have. */
final class Slots {

    private Slots() {
    }

    /** Yes/No/N/A in C, comments in D. */
    static AskedQuestion dropDownAndComments(String question, String... choices) {
        return asked(question, cell("C5", SlotKind.VERDICT, "Answer", List.of(choices)), text("D5"));
    }

    static AskedQuestion dropDownOnly(String question, String... choices) {
        return asked(question, cell("C5", SlotKind.VERDICT, "Answer", List.of(choices)));
    }

    static AskedQuestion freeVerdictAndComments(String question, String heading) {
        return asked(question, cell("C5", SlotKind.VERDICT, heading, List.of()), text("D5"));
    }

    static AskedQuestion textOnly(String question) {
        return asked(question, text("C5"));
    }

    static AskedQuestion shortTextOnly(String question, int maxLength) {
        return asked(question, new SlotCell(CellRef.parse("C5"), SlotKind.TEXT, "Response", List.of(),
                OptionalInt.of(maxLength), "", false));
    }

    /** A tick column for each heading from E on, then comments. */
    static AskedQuestion ticks(String question, String... headings) {
        SlotCell[] cells = new SlotCell[headings.length + 1];
        for (int i = 0; i < headings.length; i++) {
            cells[i] = cell((char) ('E' + i) + "5", SlotKind.TICK, headings[i], List.of());
        }
        cells[headings.length] = text("M5");
        return asked(question, cells);
    }

    static AskedQuestion answeredAlready(String question, String verdict, String comment) {
        return asked(question,
                new SlotCell(CellRef.parse("C5"), SlotKind.VERDICT, "Answer", List.of("Yes", "No"), OptionalInt.empty(),
                        verdict, true),
                new SlotCell(CellRef.parse("D5"), SlotKind.TEXT, "Comments", List.of(), OptionalInt.empty(), comment,
                        true));
    }

    static AskedQuestion asked(String question, SlotCell... cells) {
        return new AskedQuestion("Security", CellRef.parse("B5"), question, "1.1", "", new AnswerSlot(List.of(cells)),
                Optional.empty(), false);
    }

    static SlotCell cell(String ref, SlotKind kind, String heading, List<String> choices) {
        return new SlotCell(CellRef.parse(ref), kind, heading, choices, OptionalInt.empty(), "", false);
    }

    static SlotCell holding(String ref, SlotKind kind, String heading, List<String> choices, String placeholder) {
        return new SlotCell(CellRef.parse(ref), kind, heading, choices, OptionalInt.empty(), placeholder, false);
    }

    static SlotCell text(String ref) {
        return cell(ref, SlotKind.TEXT, "Comments", List.of());
    }
}
