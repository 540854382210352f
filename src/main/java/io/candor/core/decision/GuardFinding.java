package io.candor.core.decision;

/**
 * What a guard found. Any finding keeps an answer from being filled in.
 *
 * @param guard the guard's stable name, for example {@code planned-is-not-done}
 * @param text the finding in plain words, naming the words or numbers at odds
 * @param severity whether the answer may not fit, or says something else
 */
public record GuardFinding(String guard, String text, Severity severity) {

    public enum Severity {
        /** It may still fit: the suggestion keeps its verdict. */
        DOUBT("doubt"),
        /** The approved fact is at odds with what is asked: the suggestion shows the text without a verdict. */
        CONTRADICTION("contradiction");

        private final String slug;

        Severity(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }
}
