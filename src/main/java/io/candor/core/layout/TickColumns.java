package io.candor.core.layout;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Finds tick columns: Yes, No, NA as headings of columns that hold nothing but marks. */
final class TickColumns {

    private static final int LONGEST = 6;

    private TickColumns() {
    }

    /** By column; empty unless there are two different verdicts, one of them favourable. */
    static Map<Integer, ColumnLayout> find(TableColumns table, int question, IntPredicate excluded) {
        Map<Integer, String> ticks = new TreeMap<>();
        Set<String> kinds = new HashSet<>();
        for (int column : table.columns()) {
            String own = table.heading(column).own();
            ColumnProfile p = table.profile(column);
            if (column != question && Verdicts.exactly(own) && !excluded.test(column)
                    && (p.filled() == 0 || p.words() <= 2) && p.listed() < 0.9) {
                ticks.put(column, own);
                kinds.add(Verdicts.kind(own));
            }
        }
        if (kinds.size() < 2 || !kinds.contains("yes") && !kinds.contains("partial")) {
            return Map.of();
        }
        between(table, ticks, excluded);
        Map<Integer, ColumnLayout> found = new TreeMap<>();
        ticks.forEach((column, own) -> found.put(column, new ColumnLayout(column, ColumnRole.TICK,
                table.heading(column).text(), own, 0.9, List.of("a tick here means “" + own + "”"))));
        return found;
    }

    /** "Yes with remarks" between "Yes" and "No" is one of them. */
    private static void between(TableColumns table, Map<Integer, String> ticks, IntPredicate excluded) {
        int first = Collections.min(ticks.keySet());
        int last = Collections.max(ticks.keySet());
        for (int column : table.columns()) {
            String own = table.heading(column).own();
            if (column > first && column <= last + 1 && PlainText.words(own) <= LONGEST && Verdicts.word(own)
                    && !excluded.test(column) && table.profile(column).filled() == 0) {
                ticks.putIfAbsent(column, own);
            }
        }
    }
}
