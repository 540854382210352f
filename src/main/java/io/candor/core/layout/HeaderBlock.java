package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows of headings above a table.
 *
 * @param first first row
 * @param last last row
 * @param headings by column
 */
record HeaderBlock(int first, int last, SortedMap<Integer, Heading> headings) {

    Heading heading(int column) {
        return headings.getOrDefault(column, Heading.NONE);
    }

    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            rows.add(row);
        }
        return rows;
    }

    boolean has(HeadingKind... kinds) {
        return headings.values().stream().anyMatch(h -> h.is(kinds));
    }

    /** The columns of headings that say what is done with them: equal for tables of one form, whatever their titles. */
    Map<Integer, HeadingKind> signature() {
        return headings.entrySet().stream()
                .filter(e -> e.getValue().is(HeadingKind.ANSWER, HeadingKind.COMMENT, HeadingKind.STATUS,
                        HeadingKind.ASSESSOR, HeadingKind.GUIDANCE, HeadingKind.RATING, HeadingKind.VENDOR))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().kind(), (a, b) -> a, TreeMap::new));
    }
}
