package io.candor.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.core.workbook.WorkbookView;

/** What a person says about a layout, and what then is asked. */
class LayoutCorrectionTest {

    private final WorkbookView unclear = Form.sheet("Form").header("ID", "Question", "Gap", "Impact")
            .row("1", "Is data encrypted?").row("2", "Are keys rotated?").row("3", "Are logs kept?").andSheet("Other")
            .row("Name", "Falcon").view();
    private final WorkbookLayout detected = new LayoutDetector().detect(unclear);

    private String corrected(SheetOverride... sheets) {
        return Outline.of(unclear, detected.corrected(unclear, new LayoutOverride(List.of(sheets))));
    }

    @Test
    void nothing_said_nothing_changes() {
        assertEquals(detected, detected.corrected(unclear, LayoutOverride.NONE));
        assertEquals(LayoutOutcome.NEEDS_MAPPING, detected.outcome());
    }

    @Test
    void a_column_gets_its_role() {
        assertEquals("questionnaire: 1 B2-4 C=TEXT", corrected(new SheetOverride("Form", SheetOverride.Use.AS_DETECTED,
                List.of(new TableOverride(0, null, null, null, Map.of(2, ColumnRole.TEXT))))));
    }

    @Test
    void a_column_loses_its_role_to_another() {
        WorkbookView view = Form.sheet("S").header("Question", "Details", "Answer")
                .row("Is it on?", "Does the login ask for a token?")
                .row("Is it reviewed?", "Is access reviewed each quarter?")
                .row("Is it kept?", "Are logs kept for a year?").view();
        WorkbookLayout layout = new LayoutDetector().detect(view);
        LayoutOverride other = new LayoutOverride(List.of(new SheetOverride("S", SheetOverride.Use.AS_DETECTED,
                List.of(new TableOverride(0, null, null, null, Map.of(1, ColumnRole.QUESTION))))));
        assertEquals("questionnaire: 1 B2-4 C=TEXT", Outline.of(view, layout.corrected(view, other)));
    }

    @Test
    void a_sheet_is_skipped() {
        assertEquals("not-a-questionnaire", corrected(new SheetOverride("Form", SheetOverride.Use.SKIP, List.of())));
    }

    @Test
    void first_and_last_row_bound_the_table() {
        assertEquals("questionnaire: 1 B3 C=TEXT", corrected(new SheetOverride("Form", SheetOverride.Use.AS_DETECTED,
                List.of(new TableOverride(0, null, 2, 2, Map.of(2, ColumnRole.TEXT))))));
    }

    @Test
    void a_table_is_added_where_none_was_seen() {
        assertEquals("questionnaire: 2 A1 B=TEXT",
                corrected(new SheetOverride("Form", SheetOverride.Use.SKIP, List.of()),
                        new SheetOverride("Other", SheetOverride.Use.AS_DETECTED,
                                List.of(new TableOverride(null, List.of(), 0, null,
                                        Map.of(0, ColumnRole.QUESTION, 1, ColumnRole.TEXT))))));
    }

    @Test
    void a_doubt_is_settled_by_asking() {
        WorkbookView sideways = Form.sheet("S")
                .header("Do you encrypt data?", "Do you rotate keys?", "Do you keep logs?").blank().view();
        WorkbookLayout layout = new LayoutDetector().detect(sideways);
        LayoutOverride ask = new LayoutOverride(List.of(new SheetOverride("S", SheetOverride.Use.ASK, List.of())));
        assertEquals("questionnaire: 1 A1 A2=TEXT; 1 B1 B2=TEXT; 1 C1 C2=TEXT",
                Outline.of(sideways, layout.corrected(sideways, ask)));
    }

    @Test
    void a_hidden_sheet_is_asked_when_a_person_says_so() {
        WorkbookView view = Form.sheet("A").header("Question", "Answer").row("Is MFA on?").row("Are logs kept?")
                .row("Is access reviewed?")
                .andSheet("B").header("Question", "Answer").row("Is data encrypted?").row("Are keys rotated?")
                .row("Are backups tested?").hideSheet()
                .view();
        WorkbookLayout layout = new LayoutDetector().detect(view);
        assertEquals("questionnaire: 1 A2-4 B=TEXT", Outline.of(view, layout));
        LayoutOverride ask = new LayoutOverride(List.of(new SheetOverride("B", SheetOverride.Use.ASK, List.of())));
        assertEquals("questionnaire: 1 A2-4 B=TEXT; 2 A2-4 B=TEXT", Outline.of(view, layout.corrected(view, ask)));
    }

    @Test
    void a_sheet_that_does_not_exist_is_passed_over() {
        assertEquals(detected, detected.corrected(unclear,
                new LayoutOverride(List.of(new SheetOverride("Gone", SheetOverride.Use.SKIP, List.of())))));
    }

    @Test
    void correction_keeps_the_fingerprint() {
        WorkbookLayout corrected = detected.corrected(unclear, new LayoutOverride(
                List.of(new SheetOverride("Form", SheetOverride.Use.SKIP, List.of()))));
        assertTrue(corrected.fingerprint().equals(detected.fingerprint()));
    }
}
