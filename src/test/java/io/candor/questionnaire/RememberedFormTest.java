package io.candor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.core.layout.ColumnRole;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.LayoutOverride;
import io.candor.core.layout.SheetOverride;
import io.candor.core.layout.TableOverride;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;

class RememberedFormTest {

    @Test
    void a_correction_follows_a_renamed_tab_by_its_place() {
        RememberedForm form = remembered(List.of("Intro", "Sheet1"));
        assertThat(tabs(form.correctionFor(List.of("Intro", "Sheet1")))).containsExactly("Sheet1");
        assertThat(tabs(form.correctionFor(List.of("Intro", "Questions")))).containsExactly("Questions");
        assertThat(tabs(form.correctionFor(List.of("Willkommen", "Fragen")))).containsExactly("Fragen");
    }

    @Test
    void a_correction_is_not_carried_to_another_tab() {
        RememberedForm form = remembered(List.of("Intro", "Sheet1"));
        assertThat(tabs(form.correctionFor(List.of("Sheet2", "Intro")))).isEmpty();
        assertThat(tabs(form.correctionFor(List.of("Intro", "Other", "More")))).isEmpty();
    }

    @Test
    void the_same_texts_in_other_rows_have_another_shape() {
        WorkbookView form = read(Forms.unclear("shape", "Sheet1", Forms.QUESTIONS));
        WorkbookView renamed = read(Forms.unclear("shape", "Tab", Forms.QUESTIONS));
        WorkbookView lower = read(Forms.lower(2, "shape", Forms.QUESTIONS));
        assertThat(detected(lower).fingerprint().digest()).isEqualTo(detected(form).fingerprint().digest());
        assertThat(shape(renamed)).isEqualTo(shape(form));
        assertThat(shape(lower)).isNotEqualTo(shape(form));
    }

    private static RememberedForm remembered(List<String> tabs) {
        RememberedForm form = new RememberedForm();
        form.sheets = new RememberedForm.Tabs(tabs);
        form.correction = new LayoutOverride(List.of(new SheetOverride("Sheet1", SheetOverride.Use.AS_DETECTED,
                List.of(new TableOverride(0, null, null, null, Map.of(2, ColumnRole.TEXT))))));
        return form;
    }

    private static List<String> tabs(LayoutOverride correction) {
        return correction.sheets().stream().map(SheetOverride::sheet).toList();
    }

    private static LayoutShape shape(WorkbookView view) {
        return LayoutShape.of(view, detected(view));
    }

    private static WorkbookLayout detected(WorkbookView view) {
        return new LayoutDetector().detect(view);
    }

    private static WorkbookView read(byte[] workbook) {
        return new WorkbookReader(WorkbookLimits.DEFAULT).read(workbook);
    }
}
