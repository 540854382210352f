package io.candor.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import io.candor.core.layout.AnswerSlot;
import io.candor.core.layout.SlotCell;
import io.candor.core.layout.SlotKind;
import io.candor.core.workbook.CellRef;

/**
 * A cell that takes a reply, as stored and as sent over the API.
 *
 * @param kind verdict, tick, text or other
 * @param maxLength longest text that its validation allows; null for no limit of its own
 * @param content what it held when the workbook came in
 * @param answered whether that is an answer to be kept
 */
public record SlotCellView(String cell, String kind, String heading, List<String> choices, Integer maxLength,
        String content, boolean answered) {

    static List<SlotCellView> of(AnswerSlot slot) {
        return slot.cells().stream().map(c -> new SlotCellView(c.ref().toString(),
                c.kind().name().toLowerCase(Locale.ROOT), c.heading(), c.choices(),
                c.maxLength().isPresent() ? c.maxLength().getAsInt() : null, c.content(), c.answered())).toList();
    }

    static AnswerSlot slot(List<SlotCellView> cells) {
        return new AnswerSlot(cells.stream().map(c -> new SlotCell(CellRef.parse(c.cell), c.slotKind(), c.heading,
                c.choices, c.maxLength == null ? OptionalInt.empty() : OptionalInt.of(c.maxLength), c.content,
                c.answered)).toList());
    }

    public SlotKind slotKind() {
        return SlotKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
