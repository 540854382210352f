package io.candor.questionnaire;

import io.candor.core.layout.WorkbookLayout;

/** A workbook in which nothing asks for answers. Nothing of it was kept. */
public final class NotAQuestionnaireException extends RuntimeException {

    private final WorkbookLayout layout;

    NotAQuestionnaireException(WorkbookLayout layout) {
        this.layout = layout;
    }

    /** What was understood, sheet by sheet. */
    public WorkbookLayout layout() {
        return layout;
    }
}
