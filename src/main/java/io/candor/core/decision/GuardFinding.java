package io.candor.core.decision;

/**
 * What a guard found.
 *
 * @param guard the guard's stable name, for example {@code planned-is-not-done}
 * @param text the finding in plain words, naming the words or numbers at odds
 */
public record GuardFinding(String guard, String text) {
}
