package io.candor.core.matching;

/**
 * What is asked.
 *
 * @param text the question
 * @param section title of the section it stands in, empty for none: weighs in, never decides alone
 * @param id the customer's number or control id, empty for none: counts only when the text agrees
 */
public record MatchQuery(String text, String section, String id) {

    public static MatchQuery of(String text) {
        return new MatchQuery(text, "", "");
    }
}
