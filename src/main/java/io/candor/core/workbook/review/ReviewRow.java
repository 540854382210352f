package io.candor.core.workbook.review;

import java.util.List;

/**
 * A question as a review copy gives it to a person.
 *
 * @param number place among the questions of the workbook, from 1; names it when the copy comes back
 * @param edition of the item that is shown; a decision is made on this edition or not at all
 * @param sheet tab name
 * @param cell address of the question
 * @param state word for how it stands: filled, suggested, open, accepted, edited or declined
 * @param verdict slug of the proposed verdict; {@code none} where there is none
 * @param text proposed text; empty where nothing is proposed
 * @param confidence 0 to 1; null where a person decided, or nothing is proposed
 * @param reason why it stands as it does
 * @param alternatives texts of the second and third candidate, at most two
 * @param assignee who is asked to look at it; null for nobody
 * @param cells the cells that take the reply
 */
public record ReviewRow(int number, String edition, String sheet, String cell, String section, String question,
        String state, String verdict, String text, Double confidence, String reason, List<String> alternatives,
        String assignee, List<ReviewCell> cells) {

    public ReviewRow {
        alternatives = List.copyOf(alternatives);
        cells = List.copyOf(cells);
    }

    /**
     * @param cell address on the question's sheet
     * @param shown what the copy shows there: the proposed content, or what the customer's file holds
     * @param proposed whether that content is ours
     */
    public record ReviewCell(String cell, String shown, boolean proposed) {
    }

    boolean proposes() {
        return !text.isBlank() || cells.stream().anyMatch(ReviewCell::proposed);
    }
}
