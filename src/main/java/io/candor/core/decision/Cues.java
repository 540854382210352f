package io.candor.core.decision;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns that find turns of phrase, written one a line so that they can be read and added to. */
final class Cues {

    /** Any of the units that people count time in. */
    static final String TIME_UNIT = "(?:second|minute|hour|day|week|month|quarter|year)s?";

    private Cues() {
    }

    /** @param lines regular expressions, one a line; each stands for whole words */
    static Pattern of(String lines) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + any(lines) + "(?![\\p{L}\\p{N}])");
    }

    /** As {@link #of(String)}, from the start of the text on. */
    static Pattern atStart(String lines) {
        return Pattern.compile("^" + any(lines) + "(?![\\p{L}\\p{N}])");
    }

    /** As {@link #of(String)}, for a text that says nothing else. */
    static Pattern whole(String lines) {
        return Pattern.compile("^" + any(lines) + "$");
    }

    /** The lines as one alternative, to build patterns with. */
    static String any(String lines) {
        return lines.strip().lines().map(String::strip).collect(Collectors.joining("|", "(?:", ")"));
    }
}
