package io.candor.questionnaire;

import java.util.List;
import java.util.Locale;

import io.candor.core.layout.SlotCell;

/**
 * A cell that takes a reply, as stored and as sent over the API.
 *
 * @param kind verdict, tick, text or other
 * @param content what it held when the workbook came in
 * @param answered whether that is an answer to be kept
 */
public record SlotCellView(String cell, String kind, String heading, List<String> choices, String content,
        boolean answered) {

    static SlotCellView of(SlotCell c) {
        return new SlotCellView(c.ref().toString(), c.kind().name().toLowerCase(Locale.ROOT), c.heading(), c.choices(),
                c.content(), c.answered());
    }
}
