package io.candor.questionnaire;

import java.util.List;

/**
 * Fired within the transaction of an export, so that whoever keeps a record of it has one exactly if the export exists.
 *
 * @param export with its receipt: what was really written
 * @param items all items of the questionnaire, as they stood when it was exported
 */
public record Exported(Questionnaire questionnaire, QuestionnaireExport export, List<QuestionnaireItem> items) {

    public Exported {
        items = List.copyOf(items);
    }
}
