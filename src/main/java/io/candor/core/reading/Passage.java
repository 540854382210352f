package io.candor.core.reading;

/**
 * An approved answer as the reader gets to see it.
 *
 * @param title what the answer is about
 * @param wording the wording that is nearest to the question
 * @param verdict {@code yes}, {@code no}, {@code partial}, {@code not-applicable}, or {@code none}
 * @param text the approved text, the long one where there are two
 */
public record Passage(String title, String wording, String verdict, String text) {

    /** As in the reader's training: {@code training/data.py} renders alike. */
    String rendered() {
        return title + ": " + wording + " " + said() + " " + text;
    }

    private String said() {
        return switch (verdict) {
            case "yes" -> "yes.";
            case "no" -> "no.";
            case "partial" -> "partly.";
            case "not-applicable" -> "not applicable.";
            case "none" -> "";
            default -> throw new IllegalArgumentException("no verdict: " + verdict);
        };
    }
}
