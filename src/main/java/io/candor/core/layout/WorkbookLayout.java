package io.candor.core.layout;

import java.util.List;
import java.util.Optional;

import io.candor.core.workbook.WorkbookView;

/**
 * Where the questions of a workbook are and where their answers go. A plain value: can be stored, shown, corrected.
 *
 * @param outcome what the workbook is
 * @param sheets every sheet, in tab order
 * @param reasons why this outcome, for people
 * @param fingerprint recognises the form, whoever sends it and under whatever name; of the layout as detected, so that a
 *        correction does not change it
 */
public record WorkbookLayout(LayoutOutcome outcome, List<SheetLayout> sheets, List<String> reasons,
        LayoutFingerprint fingerprint) {

    public WorkbookLayout {
        sheets = List.copyOf(sheets);
        reasons = List.copyOf(reasons);
    }

    public Optional<SheetLayout> sheet(String name) {
        return sheets.stream().filter(s -> s.sheet().equals(name)).findFirst();
    }

    /**
     * This layout with a person's corrections. Questions are not read anew beyond the tables that change, so a preview
     * is cheap.
     *
     * @param view the workbook that this layout was detected in
     * @param override what the person said; names of sheets that do not exist are passed over, so that a correction of
     *        last year's edition can be tried on this year's
     */
    public WorkbookLayout corrected(WorkbookView view, LayoutOverride override) {
        return new LayoutCorrection(view).apply(this, override);
    }
}
