package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Columns that describe the levels of a scale ("Level 1", "Stufe 2", "3"), one of which is to be picked. */
final class Levels {

    private static final int FEWEST = 3;
    private static final double KNOWN = 0.75;
    private static final Pattern STEP = Pattern.compile(
            "(?:(?:maturity )?(?:level|stage|tier|stufe|reifegrad|niveau|nivel|poziom|uroven|livello|fase|step|score|レベル|段階|수준|단계) ?)?[0-9]( .*)?|(?:initial|repeatable|defined|managed|optimi[sz](?:ed|ing)|basic|developing|advanced|leading|ad hoc)( .*)?");

    private Levels() {
    }

    /** The columns whose headings are steps and whose cells hold descriptions; empty where there are fewer than three. */
    static List<Integer> in(TableColumns table) {
        List<Integer> found = table.columns().stream().filter(c -> step(table.heading(c).text())
                && table.profile(c).filled() >= 0.5 && table.profile(c).sentences() >= 0.5).toList();
        return found.size() >= FEWEST ? found : described(table);
    }

    /**
     * Without headings that are known for steps: neighbouring columns that are all written full with sentences of which
     * none recurs, right of short names, and nothing left to write in.
     */
    private static List<Integer> described(TableColumns table) {
        List<Integer> run = new ArrayList<>();
        boolean named = false;
        for (int column : table.columns()) {
            ColumnProfile p = table.profile(column);
            boolean level = p.filled() >= 0.8 && p.sentences() >= 0.8 && p.distinct() >= 0.8 && p.asks() < 0.2
                    && p.words() >= 4 && p.rows() >= FEWEST && !table.heading(column).blank();
            if (level && (run.isEmpty() || run.getLast() == column - 1)) {
                run.add(column);
            } else if (!level && p.blank() && !table.heading(column).blank()) {
                return List.of();
            } else if (run.isEmpty()) {
                named |= p.filled() >= 0.8 && p.words() <= 4 && p.distinct() >= 0.8 && p.ids() < 0.5;
            }
        }
        return named && run.size() >= FEWEST
                && run.stream().map(table::heading).allMatch(
                        h -> h.strength() < KNOWN || h.is(HeadingKind.UNKNOWN, HeadingKind.STATUS))
                                ? run
                                : List.of();
    }

    private static boolean step(String heading) {
        return !heading.isBlank() && STEP.matcher(PlainText.fold(heading)).matches();
    }
}
