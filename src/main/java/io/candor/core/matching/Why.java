package io.candor.core.matching;

import java.util.List;

/**
 * A node of an explanation, made together with the value it explains.
 *
 * @param name stable name of the evidence, for example {@code meaning} or {@code words}
 * @param value its value
 * @param text the same in words, for people
 * @param parts what it was made of
 */
public record Why(String name, double value, String text, List<Why> parts) {

    public Why {
        parts = List.copyOf(parts);
    }

    public static Why of(String name, double value, String text, Why... parts) {
        return new Why(name, value, text, List.of(parts));
    }
}
