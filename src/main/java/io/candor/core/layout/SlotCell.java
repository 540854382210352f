package io.candor.core.layout;

import java.util.List;
import java.util.OptionalInt;

import io.candor.core.workbook.CellRef;

/**
 * One cell that takes a reply.
 *
 * @param ref where; the top left cell where it is merged
 * @param kind what it takes
 * @param heading the heading of its column, empty where there is none
 * @param choices what its drop-down allows, or a column of options lists, in order and spelling; empty for free input
 * @param maxLength longest allowed text, where a validation sets one
 * @param content the text it held when the workbook was read
 * @param answered whether {@code content} is a real answer, to be kept; false for blank cells and placeholders
 *        ("Select from drop-down")
 */
public record SlotCell(CellRef ref, SlotKind kind, String heading, List<String> choices, OptionalInt maxLength,
        String content, boolean answered) {

    public SlotCell {
        choices = List.copyOf(choices);
    }
}
