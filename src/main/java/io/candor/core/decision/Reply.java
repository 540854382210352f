package io.candor.core.decision;

import java.util.List;

import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Verdict;
import io.candor.core.workbook.CellEdit;

/**
 * What would be said: approved text, verbatim, and the cells it goes into.
 *
 * @param verdict the verdict to the question as asked, stance taken into account
 * @param text the approved text; several answers' texts in clause order, joined by a blank line
 * @param sources the answers it is made of, one unless the question has several clauses
 * @param edits the cells exactly as they would be written; empty where the slot cannot take it
 */
public record Reply(Verdict verdict, String text, List<ApprovedAnswer> sources, List<CellEdit> edits) {

    public Reply {
        sources = List.copyOf(sources);
        edits = List.copyOf(edits);
    }
}
