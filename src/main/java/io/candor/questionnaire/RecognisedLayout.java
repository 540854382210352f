package io.candor.questionnaire;

import io.candor.core.layout.LayoutOverride;
import io.candor.core.layout.WorkbookLayout;

/**
 * The layout of a workbook that has just come in.
 *
 * @param detected as detected, without anybody's help
 * @param correction what is known of this very form
 * @param layout the detected layout with that correction
 * @param proposal what is known of a similar form; null for nothing
 */
record RecognisedLayout(WorkbookLayout detected, LayoutOverride correction, WorkbookLayout layout,
        ProposedCorrection proposal) {

    static RecognisedLayout of(WorkbookLayout detected) {
        return new RecognisedLayout(detected, LayoutOverride.NONE, detected, null);
    }
}
