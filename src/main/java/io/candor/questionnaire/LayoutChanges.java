package io.candor.questionnaire;

import java.util.List;

/**
 * What a correction changes about the questions that were there before.
 *
 * @param added questions that were not there
 * @param removed questions that are no longer asked
 * @param unchanged questions that stay with their answer cells
 * @param moved questions whose answers go into other cells
 * @param decisionsKept people's decisions that stay as they are
 * @param decisionsMoved people's decisions whose cells change; kept where the reply fits the new ones, else shown again
 * @param decisionsLost people's decisions on questions that are no longer asked; their history stays
 */
public record LayoutChanges(int added, int removed, int unchanged, int moved, int decisionsKept,
        List<Place> decisionsMoved, List<Place> decisionsLost) {

    /** @param cell of the question */
    public record Place(String sheet, String cell, String question) {
    }
}
