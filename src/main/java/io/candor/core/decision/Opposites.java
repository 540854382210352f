package io.candor.core.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of {@code opposites.txt}. */
final class Opposites {

    static final List<Opposites> ALL = Lines.of("opposites.txt").stream().map(Opposites::new).toList();

    private final List<Pattern> sides;

    private Opposites(String line) {
        this.sides = Arrays.stream(line.split("\\s*\\|\\s*")).map(s -> Terms.pattern(s.split("\\s*,\\s*"))).toList();
    }

    /** The words of a text that stand on a side, a list for each side. */
    List<List<String>> in(Phrase phrase) {
        List<List<String>> out = new ArrayList<>();
        for (Pattern side : sides) {
            Matcher m = side.matcher(phrase.text());
            out.add(m.results().map(r -> r.group()).distinct().toList());
        }
        return out;
    }
}
