package io.candor.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A form is known again: from another customer, answered or blank, and in its next edition. */
class LayoutMemoryTest {

    private static final LayoutOverride SKIP = new LayoutOverride(
            List.of(new SheetOverride("S", SheetOverride.Use.SKIP, List.of())));

    private static LayoutFingerprint print(Form form) {
        return new LayoutDetector().detect(form.view()).fingerprint();
    }

    private static Form form(String sheet, int from, int to, String answer) {
        Form form = Form.sheet(sheet).header("ID", "Question", "Answer", "Comments");
        for (int i = from; i <= to; i++) {
            form.row("Q" + i, "Is measure number " + i + " in place for all systems?", answer);
        }
        return form;
    }

    @Test
    void answers_and_names_do_not_count() {
        assertEquals(print(form("S", 1, 40, null)), print(form("Blatt 7", 1, 40, "Yes")));
    }

    @Test
    void questions_do_count() {
        assertNotEquals(print(form("S", 1, 40, null)).digest(), print(form("S", 1, 41, null)).digest());
    }

    @Test
    void the_same_form_is_recalled_as_such() {
        LayoutMemory memory = new LayoutMemory(
                List.of(new LayoutMemory.Remembered(print(form("S", 1, 40, null)), SKIP)));
        LayoutMemory.Recall recall = memory.recall(print(form("T", 1, 40, "No"))).orElseThrow();
        assertTrue(recall.same());
        assertEquals(SKIP, recall.override());
    }

    @Test
    void another_edition_is_recalled_as_another_edition() {
        LayoutMemory memory = new LayoutMemory(
                List.of(new LayoutMemory.Remembered(print(form("S", 1, 40, null)), SKIP)));
        LayoutMemory.Recall recall = memory.recall(print(form("S", 4, 46, null))).orElseThrow();
        assertFalse(recall.same());
        assertTrue(recall.similarity() > 0.6, () -> "similarity " + recall.similarity());
    }

    @Test
    void another_form_is_not_recalled() {
        LayoutMemory memory = new LayoutMemory(
                List.of(new LayoutMemory.Remembered(print(form("S", 1, 40, null)), SKIP)));
        assertTrue(memory.recall(print(form("S", 100, 140, null))).isEmpty());
    }
}
