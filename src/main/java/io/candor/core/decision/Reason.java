package io.candor.core.decision;

/**
 * @param code the kind of reason
 * @param text the case at hand in a sentence, for people
 */
public record Reason(ReasonCode code, String text) {

    public static Reason of(ReasonCode code) {
        return new Reason(code, code.text());
    }
}
