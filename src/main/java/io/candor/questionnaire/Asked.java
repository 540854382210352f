package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.candor.core.layout.AskedQuestion;
import io.candor.questionnaire.LayoutChanges.Place;

/**
 * What makes two questions of one workbook the same: they stand in the same cell and say the same. The number of an item
 * does not count, as it moves with every question above it.
 */
record Asked(String sheet, String cell, String question) {

    static Asked of(QuestionnaireItem item) {
        return new Asked(item.sheet, item.cell, item.question);
    }

    static Asked of(AskedQuestion question) {
        return new Asked(question.sheet(), question.cell().toString(), question.text());
    }

    /** Compares stored items with the questions of another layout. */
    static LayoutChanges compare(List<QuestionnaireItem> before, List<AskedQuestion> after) {
        Map<Asked, QuestionnaireItem> left = new HashMap<>();
        before.forEach(item -> left.put(of(item), item));
        int added = 0;
        int unchanged = 0;
        int moved = 0;
        int kept = 0;
        List<Place> decisionsMoved = new ArrayList<>();
        for (AskedQuestion question : after) {
            QuestionnaireItem item = left.remove(of(question));
            if (item == null) {
                added++;
                continue;
            }
            boolean same = item.slot.equals(SlotCellView.of(question.slot()));
            unchanged += same ? 1 : 0;
            moved += same ? 0 : 1;
            kept += same && item.decidedByPerson() ? 1 : 0;
            if (!same && item.decidedByPerson()) {
                decisionsMoved.add(place(item));
            }
        }
        List<Place> lost = left.values().stream().filter(QuestionnaireItem::decidedByPerson)
                .sorted((a, b) -> Integer.compare(a.number, b.number)).map(Asked::place).toList();
        return new LayoutChanges(added, left.size(), unchanged, moved, kept, decisionsMoved, lost);
    }

    private static Place place(QuestionnaireItem item) {
        return new Place(item.sheet, item.cell, item.question);
    }
}
