package io.candor.review;

import java.util.Map;

/** What a person does with one item. */
public sealed interface ReviewAction {

    /** Its name in the history. */
    String slug();

    /**
     * Takes what is proposed, or one of the candidates.
     *
     * @param candidate place among the candidates, from 1; null for what is proposed
     * @param learn whether to offer the customer's wording to the curators of the answer
     */
    record Accept(Integer candidate, boolean learn) implements ReviewAction {
        @Override
        public String slug() {
            return "accept";
        }
    }

    /**
     * A person's own reply: either cell by cell, or as verdict and text that are laid out over the cells.
     *
     * @param cells text by cell address; null for the other form
     * @param verdict slug; null where {@code cells} says it all
     * @param text null where {@code cells} says it all
     * @param learn whether to offer the customer's wording for the best candidate, whose words were edited
     */
    record Edit(Map<String, String> cells, String verdict, String text, boolean learn) implements ReviewAction {
        @Override
        public String slug() {
            return "edit";
        }
    }

    /** Leaves it empty on purpose. @param reason null for none */
    record Decline(String reason) implements ReviewAction {
        @Override
        public String slug() {
            return "decline";
        }
    }

    /** Says "not applicable" in the words of the slot. @param text a further explanation, null for none */
    record NotApplicable(String text) implements ReviewAction {
        @Override
        public String slug() {
            return "not-applicable";
        }
    }

    /** Takes a decision back; it is to be looked at again. */
    record Reopen() implements ReviewAction {
        @Override
        public String slug() {
            return "reopen";
        }
    }
}
