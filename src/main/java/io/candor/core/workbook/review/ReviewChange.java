package io.candor.core.workbook.review;

import java.util.Map;

/**
 * What a person decided on one question in a review copy.
 *
 * @param number of the item
 * @param edition of the item that the copy showed
 * @param wish null where it could not be understood
 * @param candidate 2 or 3 where the text is that alternative's, 0 else
 * @param verdict slug; null where {@code cells} says it all
 * @param text null where {@code cells} says it all
 * @param cells by address what was typed into the customer's sheet; empty for an edit in the list
 * @param problem what keeps it from being applied, for people; empty for nothing
 */
public record ReviewChange(int number, String edition, ReviewWish wish, int candidate, String verdict, String text,
        Map<String, String> cells, String problem) {

    public boolean applicable() {
        return problem.isEmpty();
    }
}
