package io.candor.core.matching;

/**
 * One way a question is asked that an answer replies to.
 *
 * @param text the question
 * @param stance whether the answer's verdict holds as it stands or turned round
 */
public record Wording(String text, Stance stance) {

    public static Wording direct(String text) {
        return new Wording(text, Stance.DIRECT);
    }
}
