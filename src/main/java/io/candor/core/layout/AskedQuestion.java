package io.candor.core.layout;

import java.util.Optional;

import io.candor.core.workbook.CellRef;

/**
 * One question of a workbook with the place for its answer.
 *
 * @param sheet tab name
 * @param cell the cell with the question's text; the anchor where it is merged
 * @param text the question, white space tidied, its own number taken off
 * @param id the customer's number for it ("IAM-02.1", "3.4"), empty for none
 * @param section title of the section it stands in, empty for none
 * @param slot where the reply goes
 * @param parent the question it depends on ("if yes, …"), by cell in the same sheet
 * @param hidden whether its row or sheet is hidden
 */
public record AskedQuestion(String sheet, CellRef cell, String text, String id, String section, AnswerSlot slot,
        Optional<CellRef> parent, boolean hidden) {
}
